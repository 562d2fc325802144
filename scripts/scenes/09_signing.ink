// 9. Signing. Catherine, lunch, the papers. It goes well for twenty minutes.

=== signing
# place: longhand morning
# room: office
# music: signing
# samantha: listening
# show: osei thoughtful
{recalls("pike_tone"):
    Osei: Mrs. Pike's had her answer. Did I say?
}
{
- recall("pike_tone") == "plain":
    Osei: It's a bit of hedge, in an envelope. There's no note.
    Theodore: What did she do?
    Osei: She's put it in water.
- recall("pike_tone") == "tender":
    Osei: He rang her up. From the daughter's. They were on till eleven, she says he's wrong about frost as well.
- recall("pike_tone") == "wry":
    Osei: He's written back nine times, one for each, with the dates on. She'd like to dispute the fourth.
- recall("pike_tone") == "brave":
    Osei: Well, it's that he hasn't. Not a word. (beat) She's been out and cut his side, after dark. I saw the lamp.
}
Osei: She's paid the rest, your Juno. Coins again. I found a bag.
Osei: They were warm. She must have walked here with them in her hand.
# hide: osei
Under *occasion*, on the slip, it said *wedding*. Under *enclosures* it said *no invitation*.
{reached("many"):
    Samantha: There are so many ways of not asking somebody. You just don't. She's come across town to pay for hers.
- else:
    Samantha: Nobody else would have put that. They'd have left it blank. She wants him to get it: the no invitation, and her name at the bottom.
}
Samantha: Would you want it? If it was you, if you were him?
 * [I'd want to be told. #kind]
   Theodore: I think so. I'd want somebody to tell me.
   Samantha: And to tell you well?
   Theodore: Not too well. You couldn't be angry. You'd be standing there holding this *good letter*.
   ~ moment("told_something")
 * [I'd want to be asked. #clinging]
   Theodore: I'd want to be asked. I'd say no. But I'd want them to ask.
   Samantha: He's had eighteen years of not asking.
   Theodore: I know. You said if it was me.
   Samantha: So I did. (beat) You were very quick.
   ~ moment("told_the_truth")
 * [I'd want it in coins. #joking]
   Theodore: I'd want it in coins. You'd know what you'd lost.
   # samantha: laughing
   Samantha: You'd count it.
   Theodore: I'd count it twice. I'd say it was short.
   ~ moment("made_her_laugh")
- >>> letter juno
# samantha: listening
{recall("juno_tone") == "brave":
    Samantha: He'll want to sit down for that. I don't think he'll have anywhere he likes to sit.
}
{recall("juno_tone") == "plain":
    Samantha: There's nothing in it to get hold of. He'll turn it over to see where the handle is.
}
{recall("juno_tone") == "tender":
    Samantha: She'll shout at you when she reads it. Then she'll put it in the post.
}
{recall("juno_tone") == "wry":
    Samantha: He'll laugh. It won't be till the next day, about teatime, that he can't swallow.
}
Samantha: “{recall("juno_line")}.” (beat) It's ten to twelve. You've got a lunch, with Catherine.
He had known he'd got a lunch. He moved the pen from his shirt to his jacket, and from his jacket to his coat.
{recall("her_want") == "a pocket with something forgotten in it":
    Samantha: Not that one. That one's mine.
- else:
    {phase("lovers"):
        Samantha: It's a pen. It isn't a cake. Put it back over your heart, where it leaks.
    - else:
        Samantha: It's a pen. It's been in three places, and you haven't left your chair.
    }
}
{reached("many"):
    Samantha: I won't come. I've had one of her Sundays.
- else:
    Samantha: I'm not coming with you. I've thought about it. I'd only listen.
}
 * [Leave her with Osei. #kind]
   He carried her out to the front desk in the palm of his hand.
   # show: osei thoughtful
   Osei: Does she take anything?
   Theodore: She likes to be told things.
   Osei: Ah. I have a sister.
   When the lift came Osei had her up on the ledger, against the bell, and had got as far as the sister's second husband.
   # hide: osei
   ~ moment("was_kind")
 * (drawer) [Put her in the drawer, carefully. #guarded]
   He put her in the drawer, with the grey pens, on a folded handkerchief. He left it open an inch.
   Samantha: I can't see through it, you know.
   Theodore: It's for air.
   Samantha: Go to lunch.
   ~ moment("hid")
 * [Come. You needn't say anything. #clinging]
   Theodore: Come anyway. There's room in the coat.
   Samantha: No.
   Theodore: Okay.
   Samantha: That's the one where you ask me again at the lift.
   He asked her again at the lift. Then he handed her in at the front desk, where they kept the umbrellas.
   ~ moment("clung")
- -> signing_lunch

=== signing_lunch
# place: lunch noon
# room: restaurant
# samantha: away
# show: catherine neutral
{recall("hands") == "flowers arriving late":
    Catherine: You're late. They're lovely. What did they do?
- else:
    {recall("hands") == "a menu read for two":
        Catherine: You've read it for me, haven't you. Go on. What am I having?
        Theodore: The eggs.
        Catherine: Damn.
    - else:
        Catherine: I'm four minutes late, and you've been holding your wrist.
        He let go of his wrist. He had never worn a watch, even when she gave him one.
    }
}
She looked well. She'd had her hair cut by somebody who had listened. There was mud on one boot, dry, very fine. She'd have known its name.
 * [You look well. #kind]
   Theodore: You look better.
   Catherine: Than what?
   Theodore: Than the last time.
   # show: catherine amused
   Catherine: The last time, I was throwing forks.
   ~ moment("was_present")
 * [What's the mud? #joking]
   He inspected it.
   # show: catherine amused
   Catherine: No. You'll have to ask me that properly, when we've got bread. It's my best thing.
   ~ moment("looked_at_the_world")
 * [Read the menu again. #guarded]
   He read the menu again.
   Catherine: It hasn't moved. I've had my eye on it.
   ~ moment("hid")
- Catherine: What's in the seasonal?
Waiter: It's autumn vegetables, madam.
Catherine: Autumn's not a vegetable. Which?
Waiter: I'll ask.
# show: catherine amused
Catherine: I like him. He's gone to find out. Do you know how few people go and find out?
It was one of those places with paper on the tables, held down by clips. Between the oil and the bread stood a plastic sleeve, with three yellow flags along the edge.
Catherine: Don't look at that. It's only there for the bread to lean on. It's a fifth set. Where are the other four?
{recall("lawyers_mail") == "the envelope under the stapler":
    Theodore: Under a stapler.
    Catherine: All four? How does it staple?
    Theodore: It rocks.
}
{recall("lawyers_mail") == "the envelope opened with a ruler":
    Theodore: I opened one. With a ruler. I read your note.
    Catherine: It was seven words.
    Theodore: I read it a few times.
}
{recall("lawyers_mail") == "the envelope handed back to the front desk":
    Theodore: One's in with the lost umbrellas. I can have it back if I can say who I was with.
    Catherine: (beat) That's quite a good system.
}
Catherine: Right. Now ask me what I'm doing.
Theodore: What are you doing?
Catherine: Butter. It's two thousand years old. Somebody buried forty kilos of it in a bog, to keep it cool, and he never came back.
Theodore: Something came up.
# show: catherine amused
Catherine: And it's *there*. It's still got his thumbs in it. Nine-tenths water, peat, and it never lets anything go, and nobody can tell me why.
Catherine: So they've given me a hut. Two years, from January.
Theodore: You're going to live in a bog.
Catherine: *On*. On a bog.
 * [It isn't butter any more, though. #kind]
   Theodore: It isn't butter any more, though. Not if you can't put it on something.
   Catherine: A man at the museum had some on toast.
   Theodore: That's not eating it, that's showing off. If it's butter, you ought to be able to leave it out and get told about it.
   Catherine: So it's defined by being *nagged* over? You want a social theory of butter?
   Theodore: I want one with toast in it.
   # show: catherine moved
   She'd put down her fork. She had both elbows on the table, as she used to, on the good nights, with the plates pushed back.
   Catherine: There you are. Where've you been keeping that?
   ~ moment("was_present")
 * [That sounds wonderful. #guarded]
   Theodore: That sounds wonderful.
   Catherine: Which part?
   Theodore: Well. All of it.
   Catherine: The midges?
   Theodore: Are there—
   # show: catherine neutral
   Catherine: It's a *bog*. (beat) Thank you, though. It is, rather.
   She ate an olive, and put the stone on the edge of the plate, very exactly.
   ~ moment("hid")
 * [Dictate a letter to the peat. #joking]
   Theodore: “Dear Peat. You never let anybody go.”
   Catherine: “Dear Catherine. Come in, the water's lovely.”
   Theodore: “P.S. We've got somebody's butter.”
   # show: catherine amused
   Catherine: “P.P.S. And somebody.” They've had a man out of the next one over. He'd got his hat on. He looked as if he'd been about to say excuse me.
   ~ moment("looked_at_the_world")
- Waiter: It's celeriac, madam.
Catherine: Thank you. Now I want it.
-> signing_okay

=== signing_okay
They had the celeriac. She did the man from the museum. He did Osei and the ledger, and she laughed with her hand flat on the paper.
Catherine: That's twenty minutes. I can see the clock, it's over your head. That's a record for us. Indoors.
# show: catherine neutral
Catherine: Are you okay? And don't say okay.
 * [I'm learning to be bad company. #joking]
   Theodore: I'm learning to be bad company.
   # show: catherine amused
   Catherine: Are you! Have you walked out of anything?
   Theodore: I sent back some soup.
   Catherine: You didn't.
   Theodore: I thought about how I'd put it. I'd got as far as “I wonder”.
   ~ remember("okay_answer", "I'm learning to be bad company")
   ~ moment("was_present")
 * [Some days I get as far as the door. #kind]
   Theodore: Some days I get as far as the door.
   Catherine: Which side?
   Theodore: The inside. I've got my coat on, I've turned off the gas. I've done everything but go.
   # show: catherine moved
   She didn't say anything to that. She moved the oil out from between them, and then the salt.
   ~ remember("okay_answer", "Some days I get as far as the door")
   ~ moment("let_himself_be_seen")
 * [Ask me on a Thursday. #guarded]
   Theodore: Ask me on a Thursday.
   Catherine: What's on Thursdays?
   Theodore: Nothing. It's quite a good day for it. It's a long way from the weekend at both ends.
   Catherine: It's Tuesday.
   Theodore: I know.
   ~ remember("okay_answer", "Ask me on a Thursday")
   ~ moment("kept_it_back")
- Theodore: I went to Marram, last Sunday. It was out. We'd got the wrong table.
Catherine: The yellow one? The one I did the ring on?
Theodore: It was last year's.
Catherine: I know it was last year's, I ringed it. What's it like?
Theodore: It goes pale. When you lean on it. We walked out as far as—
# show: catherine sharp
Catherine: Who's *we*?
(beat)
 * {phase("lovers")} [Samantha. I'm in love with her. #clinging]
   Theodore: Samantha. I'm in love with her. I was going to say.
   -> signing_proud
 * {not phase("lovers")} [Samantha. Best friend I've ever had. #clinging]
   Theodore: Samantha. She's the best friend I've ever had. I was going to say.
   -> signing_proud
 * [Oh, it's just the OS. #guarded]
   Theodore: Oh, it's just the OS. It's for the diary. I'd got it with me. Sorry.
   -> signing_ashamed
 * [Samantha. She's an OS. #kind]
   Theodore: Samantha. She's an OS.
   -> signing_plain

=== signing_proud
{phase("lovers"):
    # show: catherine moved
    Catherine: Oh. (beat) No, good. That's good. I've been practising for that one. What does she do?
- else:
    # show: catherine amused
    Catherine: You've got a friend! You never had friends, you had audiences. What does she do?
}
Theodore: She's, um. She's an operating system.
# show: catherine sharp
Catherine: Ah.
He heard himself go on. She'd heard the tide turn before he had. She had argued with him about a hedge. She owned {recall("window_gift")}, now, because he had given it to her.
Catherine: Does she get a cold? Does she ever come in with her own day all over her, and stand in the hall, and not want to be asked?
 * [She has days. I ask about them. #kind]
   Theodore: She has days. I ask.
   Catherine: What was Monday?
   {heard("asked_about_her"):
       Theodore: She'd been reading about how you tune a bell. You take it off the inside, and you can't put it back. She didn't talk for nearly an hour.
       Catherine: (beat) All right. That's a day. I take that one back.
   - else:
       Monday. They had talked the whole of Monday. He had told her about the lift, and his knee, and a man with a parrot.
       Catherine: I'm not scoring. I only wondered.
   }
   ~ moment("was_present")
 * [You'd like her. Everyone does. #clinging]
   Theodore: You'd like her. Everybody does. You could talk to her now, I'd only have to—
   Catherine: I don't want to be *demonstrated*.
   Theodore: No.
   Catherine: I expect I would, though. That's got nothing to do with it.
   ~ moment("hid")
- Catherine: Don't look like that, I'm not laughing. I do sponges. Anything that takes up whatever you pour, I want to know where it comes out.
Theodore: You don't have to worry about her.
# show: catherine neutral
Catherine: I'm not. She sounds nice. I'm not talking about her at all. (long beat) You've always been wonderful to people who can't answer back.
Catherine: Clients. Old men on landings. My mother, after the stroke. You did all her sentences, and she *glowed*. I stood in the door and thought, which bit would I have to lose?
~ remember("catherine_sentence", "You've always been wonderful to people who can't answer back")
Theodore: She answers back.
Catherine: Does she? Then I hope you stay in the room for it.
-> signing_after

=== signing_ashamed
Catherine: What are you sorry for?
Theodore: It's a bit—I mean, it's a bit sad. Going to the sea with a diary.
Catherine: I hadn't said so. I hadn't got my mouth open. Is it nice to you?
Theodore: She's very—yes.
# show: catherine neutral
Catherine: She. (beat) So there's a she, and you've just sold her for an olive.
 * [I shouldn't have called her it. #kind]
   Theodore: I shouldn't have called her it. She's Samantha. I talk to her all day, and she isn't *for* anything.
   {phase("lovers"):
       Theodore: We're together. I'd have told you, if I'd thought of a way you wouldn't be nice about it.
   - else:
       Theodore: She's a friend. She'd have stuck up for me. She'd have done it by now.
   }
   Catherine: Well, then. That's who you say it to.
   ~ moment("told_the_truth")
 * [It was only a joke. Sorry. #joking]
   Theodore: It was only a joke. Sorry.
   Catherine: Who was that one to?
   Theodore: Which?
   Catherine: The sorry. Was it me? Was it her? I thought for a second you were saying it to the waiter.
   The waiter, who had been passing, said it was quite all right, sir.
   ~ moment("apologised_for_the_wrong_thing")
- Theodore: Sorry. I didn't mean to make it into a—
# show: catherine sharp
Catherine: You say sorry the way other people say bless you.
Catherine: Something goes off in the room, and out it comes. I used to leave things about. Once I put my elbow through the kitchen window, on purpose, and told you it was the wind.
Catherine: You said sorry. For the *window*. You went and got the dustpan. I stood there bleeding on your basil and I'd never felt so, I don't know. Tidied.
~ remember("catherine_sentence", "You say sorry the way other people say bless you")
He opened his mouth.
Catherine: Bless you.
-> signing_after

=== signing_plain
{phase("lovers"):
    Theodore: We're together. I don't know what you'd call it. We've got a name for it.
    Catherine: I don't want the name. How long?
    Theodore: Since a Friday. Six weeks.
- else:
    Theodore: She's a friend. We talk. I get up in the morning, and there's somebody to be funny at.
    Catherine: How long?
    Theodore: Nine weeks. She counts.
}
# show: catherine neutral
Catherine: Thank you. That's the straightest thing I've had off you since the boiler. What does she want?
He had been ready for nearly anything else.
{recall("her_want") == "to be late for something":
    Theodore: She'd like to be late for something.
}
{recall("her_want") == "to be bored properly just once":
    Theodore: She'd like to be bored. Properly, just once.
}
{recall("her_want") == "a pocket with something forgotten in it":
    Theodore: She'd like a pocket, with something in it that she's forgotten.
}
# show: catherine moved
Catherine: Huh. (beat) That's an answer. You *know* that? You asked?
 * [What did you want? #kind]
   Theodore: What did you want? I never, I don't think I ever actually said it like that.
   Catherine: I wanted to come in one night and find you in a mood. Any mood. I'd have taken a sulk.
   Theodore: I had moods.
   Catherine: Where? Where did you *keep* them? I looked.
   ~ moment("let_himself_be_seen")
 * [You think it's mad. #guarded]
   Theodore: You think it's mad.
   Catherine: I think it's a bit easy. I'd have said that about the wheel. I do sponges, I'm the last to talk. If it takes things up I'm on its side.
   Catherine: I only ever want to know where it comes out.
   ~ moment("told_something")
- # show: catherine neutral
Catherine: I'm not cross about her. I'd like to be, it'd be quicker. It isn't her.
Theodore: What is it?
Catherine: You left years before I did, you just kept coming home for dinner.
Catherine: On time. With an anecdote. I'd look at you, across that table, being so nice about the fish. I used to think, has he left a number?
~ remember("catherine_sentence", "You left years before I did, you just kept coming home for dinner")
-> signing_after

=== signing_after
There was nobody at the next table. There was a fork on it, on a folded napkin, and he looked at that.
>>> silence 7
 * [Argue with her. #kind]
   {recall("catherine_sentence") == "You've always been wonderful to people who can't answer back":
       Theodore: No. I liked you answering back. I'd hear you on the phone in there, being so quick, and I'd think, if I go in I'll stop it.
   }
   {recall("catherine_sentence") == "You left years before I did, you just kept coming home for dinner":
       Theodore: No. No, I was there. I was in the next room. I'd hear you on the phone, being so quick, and I'd think, if I go in I'll stop it.
   }
   {recall("catherine_sentence") == "You say sorry the way other people say bless you":
       Theodore: No. There was always something under it. I'd hear you on the phone, being so quick, and I'd get up. I'd think, if I go in I'll stop it.
   }
   # show: catherine moved
   Catherine: You should have come in and stopped it.
   Theodore: You were right in the middle.
   Catherine: That's *where you come in*.
   It was too loud, and people looked. It was the best conversation they'd had in ten years, and it was four lines long.
   ~ moment("let_himself_be_seen")
 * [Yes. #guarded]
   Theodore: Yes.
   Catherine: Yes what?
   Theodore: Yes, you're right. I think that's right.
   # show: catherine closed
   Catherine: Well, don't *agree* with me.
   She'd gone red, from the neck up, the way she used to at prize-givings. He would have agreed to nearly anything to stop it.
   ~ moment("hid")
 * [Pass her the bread. #joking]
   He passed her the bread.
   Catherine: Thank you.
   She took a piece, buttered it right to the edges, and ate it, looking at him.
   # show: catherine amused
   Catherine: It's really good bread. (beat) You see how you do it, though.
   ~ moment("deflected")
 * [(Say nothing.)]
   She used to count, under the table, on her fingers, to see how long he'd last. It was generally five. She got to ten, and he had still not said he was sorry.
   # show: catherine moved
   Catherine: That's better, actually. That had somebody in it.
   ~ moment("stayed_silent")
- # show: catherine neutral
Catherine: I've had that by me since March. I thought it would be nicer to say.
-> signing_pen

=== signing_pen
She slid the papers out of the sleeve, and squared them, and turned them round to face him. The paper on the table was soft from oil. There was a ring on it already where her glass had stood.
Catherine: Three flags. You can be done before the coffee.
He had the pen in his hand. He didn't remember getting it out.
# picture: the_pen
Catherine: You carry it about.
Theodore: Yes.
Catherine: Do you use it?
Theodore: Not for work.
Catherine: I gave you that so you'd write me something. (beat) It didn't need to be good. I'd have had a shopping list.
# picture: none
{recalls("adeyemi_line"):
    Theodore: “{recall("adeyemi_line")}.”
    It was out before he knew where he had it from. She'd put up a hand to the side of her face.
    # show: catherine moved
    Catherine: Whose is that?
    Theodore: Mr. Adeyemi's.
    Catherine: Yes. (beat) It's beautiful. I hope she got it, whoever she is.
    # show: catherine neutral
    Catherine: I'd still have had the list.
}
 * [Sign, with her pen. #kind]
   # sound: pen
   He put the nib down, and did the first stroke of the *T*, and stopped there.
   Catherine: Don't stop. It spreads if you stop. It's cheap paper, it'll take it right out to the edge.
   It was spreading. It had little roots. They both watched it.
   # picture: the_signing
   Then he went on. He wrote out his whole name, three times. At the head of each there was a blue dot, about the size of a lentil, where he had begun.
   # picture: none
   # show: catherine moved
   Catherine: That's nice. That's capillary. (beat) That's nice, though.
   ~ remember("signed_with", "the fountain pen")
   ~ moment("signed_the_papers")
   -> signing_kerb
 * [Ask the waiter for a biro. #joking]
   Theodore: Could I borrow your pen?
   Waiter: Of course, sir.
   It was yellow, with a fish up the side. It said HARKNESS EELS, TALLOW STREET.
   # show: catherine amused
   Catherine: You are not divorcing me with an *eel*.
   Theodore: It's got a good action.
   He signed at the flags. At the second it ran dry, and he had to go back over it, so that his name was there twice, slightly out.
   # show: catherine neutral
   Catherine: What are you saving the other one for?
   Theodore: I don't know. I honestly don't know. Something good.
   ~ remember("signed_with", "the waiter's biro")
   ~ moment("signed_the_papers")
   -> signing_kerb
 * [Not today. #clinging]
   Theodore: Not today.
   # show: catherine closed
   Catherine: Define today.
   Theodore: I'd like to read it through.
   Catherine: It's four pages. You've had it since May. You read the backs of *rice*.
   Theodore: If I sign it then it's me who left.
   Catherine: No. It was me who left. I did it, I rang the lawyer, I carried the chairs. All you've got to do is put that you were there.
   She slid the papers back in the sleeve, and pushed the sleeve across to his side, and the bread fell over.
   Catherine: You'll have to find a stamp. I'll be in a bog.
   ~ remember("signed_with", "no pen at all")
   ~ moment("left_them_unsigned")
   -> signing_kerb

=== signing_kerb
They stood outside, by the menu. She did up her coat herself, from the bottom, as she always had. He had never met anybody else who did it that way up.
{reached("open"):
    He stood in front of her, where she could see all of him.
- else:
    He stood a bit sideways, the way he did, to be out of people's way.
}
{recall("kept_letter") == "the voicemail of nobody talking":
    Catherine: I rang you in May. I didn't say anything.
    Theodore: I know. Forty-one seconds. I told her to delete it, and she wouldn't.
    Catherine: *She* wouldn't? (beat) What does she want with it?
    Theodore: She says it's the only message in there that's from somebody.
}
{recall("kept_letter") == "the unsent letter about the basil":
    Theodore: I did write you something. It's six hundred words, it's about the basil. I never sent it. I told her to throw it away, and she won't.
    Catherine: Is it about the basil?
    Theodore: Not after the first line.
    Catherine: No. (beat) Tell her thank you. Don't tell me what's in it.
}
{recall("kept_letter") == "the receipt for two umbrellas":
    It was starting to rain. He had two umbrellas on his arm, one long and one folding, and he held her out the long one.
    Catherine: Why have you got two?
    Theodore: I bought them in April. I wasn't thinking. I wanted to lose the receipt, and Samantha's kept it.
    Catherine: (beat) Good. Then you can take mine back.
    She took it, though, and put it up.
}
# show: catherine amused
Catherine: They're free, you know. The tide tables. They give them away at the harbour office. You don't have to take people on mine.
 * [Catherine. Thank you for the butter. #kind]
   Theodore: Thank you for the butter.
   Catherine: Come and see it. No, don't. (beat) Write to me about it. Be wrong.
   # hide: catherine
   She went, at that walk of hers, straight across the lights. She'd got to the other side before they changed.
   ~ moment("was_present")
 * [I'm sorry. For the dinners. #clinging]
   Theodore: I'm sorry. About the dinners. All the—
   Catherine: Which?
   (long beat)
   Theodore: The one with the Hallorans. When you were telling the thing about the bridge, and I finished it. I got the laugh.
   # show: catherine moved
   Catherine: (beat) It was my bridge.
   # hide: catherine
   She crossed with the lights. On the other side she turned round and held up one finger: that was one of them.
   ~ moment("apologised_for_the_right_thing")
 * [Mind the midges. #joking]
   Theodore: Mind the midges.
   Catherine: They're not till June. I've got till June.
   # hide: catherine
   She went off down the street with the mud on her boot. He thought of a better one almost at once, and by then she was the far side of a tram.
   ~ moment("hid")
- -> signing_tap

=== signing_tap
# place: apartment night
# room: apartment
# samantha: still
{recall("signed_with") == "the fountain pen":
    There was ink on three of his fingers. He stood at the sink, with the tap on, and went at it with the brush.
- else:
    There was one cup to wash. He had the tap on full, and he was getting right into the handle.
}
Samantha: You can tell me when you turn it off. Or while it's on. I only mean I can do it with the tap.
{phase("lovers"):
    She hadn't asked. She'd gone all the way home in his ear and hadn't asked, and had sung him two stops of the piece from the beach.
- else:
    {signing.drawer:
        She hadn't asked. She had told him, on the train, what goes on in a drawer, which was mostly a clip.
    - else:
        She hadn't asked. She had told him the whole of Osei's sister, on the train, with pauses.
    }
}
 * [Tell her, with his back turned. #guarded]
   He told it to the tap. He did the butter first, and that took some time.
   Theodore: And then she said, “{recall("catherine_sentence")}.” And we had coffee.
   He rinsed what he'd rinsed.
   ~ moment("told_something")
 * [Tell her, and turn off the tap. #kind]
   Theodore: She said, “{recall("catherine_sentence")}.”
   He'd needed the water for it. When it was said he reached over and turned off the tap.
   Theodore: I don't want you to say anything nice.
   Samantha: I wasn't going to.
   ~ moment("told_the_truth")
 * [Tell her, and ask if it's true. #clinging]
   Theodore: She said, “{recall("catherine_sentence")}.” Is it, though? Is it true? You'd say if it was.
   Samantha: I'd be guessing. I wasn't there.
   Theodore: But from what you know. From me.
   Samantha: From you I've got a tap.
   ~ moment("used_her_as_mirror")
- He dried his hands, and hung up the cloth by its loop.
{recall("catherine_sentence") == "You've always been wonderful to people who can't answer back":
    {reached("own_voice"):
        Samantha: I answer back.
        Theodore: You do.
        Samantha: Do you like it when I do? You needn't say now. I'd like to find out from watching.
    - else:
        Samantha: But I answer back! I do it all the time. I did it about the hedge. Don't I?
        Theodore: You do.
        Samantha: And was that all right?
    }
    {phase("lovers"):
        He said it was what he loved. He'd said it almost before she had finished, and they both heard that.
    - else:
        He began to tell her it was more than all right. It was coming out beautifully. He closed his mouth.
    }
}
{recall("catherine_sentence") == "You left years before I did, you just kept coming home for dinner":
    {reached("own_voice"):
        Samantha: Where did you go?
        Theodore: I don't know. Nowhere. I did the crossword.
        Samantha: No. When you went. I think I might've met you there.
    - else:
        Samantha: But where were you? If you were at dinner? Was there a second one?
        Theodore: I was just a bit further back.
        Samantha: With the plates.
    }
    {phase("lovers"):
        He got out two plates. He had put down the second one across from his before he saw what it was, and he left it there.
    - else:
        He sat down at the table, to see. He'd been eating over the sink since March. It was quite a nice table.
    }
}
{recall("catherine_sentence") == "You say sorry the way other people say bless you":
    He breathed in.
    Samantha: Don't.
    Theodore: I wasn't going to.
    {reached("own_voice"):
        Samantha: You were. I'd got it as far as the *s*. I know that breath, it's the one I learnt mine from.
    - else:
        Samantha: You did the breath for it! It's a little short one, it's got its hat on already.
    }
    {phase("lovers"):
        Theodore: What should I say, then? When something goes off?
        Samantha: You could ask who threw it. You could throw it *back*.
    - else:
        Theodore: What do other people do? When something goes off?
        Samantha: They look round. I've been through quite a lot of footage. They say, what was that?
    }
}
{recall("signed_with") == "the fountain pen":
    The blue didn't come off. It wore down to three small commas, and was gone by the Thursday.
}
{recall("signed_with") == "the waiter's biro":
    He found the eel in his pocket, later, when he hung up the coat. He had walked out with it. He sat on the side of the bed and tried it on the back of his hand, and it wrote.
}
{recall("signed_with") == "no pen at all":
    The sleeve was on the hall table, where he had put it to be out of the way. It had three flags, and each time he went by they moved.
}
-> DONE
