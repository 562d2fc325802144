// 13 Not found. Two letters that are the same letter; eleven minutes without her; and then the number.
// Estranged or parted, the eleven minutes are the whole city's, and the number comes in one message.

=== not_found
# place: longhand morning
# room: office
# music: none
{
- phase("parted"):
    # samantha: gone
    # show: osei mock_stern
    Osei: I've got two slips here, and I don't think I'm allowed to have both.
- phase("estranged"):
    # samantha: away
    # show: osei mock_stern
    Osei: I've got two slips here, and I don't think I'm allowed to have both.
- else:
    # samantha: listening
    # show: osei mock_stern
    Osei: I've got two slips here. Is she listening? Good morning. I don't think I'm allowed to have both.
}
Theodore: What's wrong with them?
Osei: He came at nine. She came at ten past, and if she'd been any quicker with her gloves they'd have met in the lift. He wants a letter to her. She wants a letter to him. And not a word, either of them.
Theodore: What do they want to say?
Osei: You'd better read them one at a time. I read them both at once and had to sit down.
They were in two different hands. They were called Castellane, and that was what they called each other.
 * [Do his first. #kind]
   Theodore: I'll do his first. He got here first.
   Osei: She'd have been first, but for the gloves.
   ~ moment("was_kind_to_a_stranger")
 * [We ought to tell them. #guarded]
   Theodore: Shouldn't someone tell them?
   Osei: I gave him my word, and then I gave her my word. I haven't slept.
   ~ moment("kept_it_back")
 * [Can we charge them twice? #joking]
   Theodore: Do we charge for two?
   Osei: That's what she asked about the stamps.
   ~ moment("looked_at_the_world")
- >>> letter castellane
# show: osei thoughtful
He read it back aloud. At the end he took up the second slip, and looked from that to the letter, and put the slip down.
Theodore: It's hers.
Osei: It's his. I watched you do it.
Theodore: There's no *he* in it. There's no *she*. “{recall("castellane_line")}.” Look at hers. It's hers, to the letter.
Osei: But then which of them's asleep?
Theodore: Nobody. Nobody's been asleep in that house for nine years.
 * [Write it out again by hand. #kind]
   He took a clean sheet and wrote it out again from the top. He'd thought it would be copying. By the third line he was sitting differently. It was going to somebody else.
   ~ moment("was_present")
 * [Change one word in hers. #guarded]
   He wrote it out again, and changed a word, so it shouldn't be the same. But it had been the right word. He put it back, and had to begin a fresh sheet.
   ~ moment("told_something")
 * [Send hers on a carbon. #joking]
   Theodore: We could do hers on a carbon. Save the ink.
   Osei: Theodore.
   Theodore: I'm joking. Give me the paper.
   ~ moment("made_her_laugh")
- # show: osei moved
Osei: You can't write two people the same letter.
Theodore: I thought so too. I've just done it.
{not phase("parted") and not phase("estranged"):
    {
    - reached("many"):
        Samantha: (long beat) You gave all of it to both of them. Was there less, the second time?
        Theodore: No. It's odd. I pressed harder.
    - reached("own_voice"):
        Samantha: I was waiting for you to run short. You know, halfway, like with jam.
        Theodore: It isn't jam, apparently.
    - else:
        Samantha: It's fine, isn't it? It's not cheating. You'd not say it was cheating, would you, if somebody did? I'm only asking about letters.
    }
}
{recalls("juno_tone"):
    Osei: And there's this, for Juno's file.
}
{
- recall("juno_tone") == "plain":
    It was the slip that comes back when a thing's been signed for. Her father had signed for it. He made his *J* the way she did.
- recall("juno_tone") == "tender":
    It was a photograph of a towel, a child's, with a duck on it. Her father had sent it. She had written on the back, *He kept it.*
- recall("juno_tone") == "wry":
    Osei: He rang here. He asked did she write it herself, and I said every word. (beat) He said, yes. Then he couldn't find how to put the phone down.
- recall("juno_tone") == "brave":
    It was the letter. *Gone away*, it had across the front. But somebody had opened it, first, and read it, and stuck it down.
}
He said he'd post the Castellanes himself.
# hide: osei
{phase("parted") or phase("estranged"):
    -> not_found_city
- else:
    -> not_found_dead
}

// ---- with her ----------------------------------------------------------------------------------

=== not_found_dead
# place: steps day
# room: city
# music: not_found
# samantha: bright
{
- phase("strained"):
    Theodore: There's a box by the station. They collect at one.
    Samantha: Ten to.
    Theodore: Ten to. Thank you.
- has_been("lovers"):
    Theodore: Guess what I've got in my pocket.
    Samantha: Two Castellanes.
    Theodore: In the same pocket. I've put them face to face.
- else:
    Theodore: What's left on the list?
    Samantha: Post these. Eat something with a leaf. And you were going to tell me what the man said when he'd—
}
# samantha: gone
He'd gone some way along the street, with an answer, before he noticed there was nobody in his ear. He knew her silences, and in all of them you could hear a bit of room. There was no room in this.
Announcement: Not found.
He looked at the thing in his hand. It said it there as well, in a small grey box. It asked him if he'd like to try again.
 * [Run home. #clinging]
   He ran. He couldn't have said why home. There was a kettle there, and a plug.
   ~ moment("clung")
 * [Stand still, so she'd find him. #kind]
   He stood quite still. They taught you that, for woods. He gave it a minute. Then he saw a man in a shop window with both hands over one ear, and it was him, and he ran.
   ~ moment("let_himself_be_seen")
 * [Turn it off and on again. #joking]
   He turned it off, and on. It said “Hello”, and asked what language he'd prefer. Then it said she was not found in that one. So he ran.
   ~ moment("deflected")
- {
- recall("guessed_stranger") == "the man who waves at every tram":
    At the corner the man who waves at every tram was waving. He waved at Theodore, on his way by, as at something running late.
- recall("guessed_stranger") == "the woman who buys one candle":
    The woman who buys one candle was coming out of the chandler's with it. She stood aside for him, and put her hand round the end, as if it were lit.
- else:
    He went past the boy with the empty cello case. The boy had it open on a wall, and somebody's shopping in it, and he looked up with such a guilty face.
}
At the station the steps were in the way. He took them in threes, and missed one of the threes, and went down full length with his hands out in front of him, holding letters.
Woman: Is yours off as well? Mine's off.
Theodore: Mine's gone.
He heard it, as he got his breath. You said that about a glove.
>>> silence 6
 * [Sit down where he fell. #kind]
   He sat. There was grit in both his hands, and the letters weren't even creased. The woman sat too, a step below, and they both looked at the traffic.
   Woman: Thirty years I managed. I can't think what I did with my hands.
   ~ moment("was_present")
 * [Ask her how long. #guarded]
   Theodore: How long has yours been?
   Woman: Eleven minutes. I was halfway through telling her my mother.
   ~ moment("looked_at_the_world")
 * [(Say nothing.)]
   He held the thing against his ear with the flat of his hand. He could hear somebody in there, out of breath, and for a second he thought it was her.
   ~ moment("stayed_silent")
- # samantha: still
(long beat)
{
- reached("wide"):
    Samantha: Theodore. I'm here. (long beat) You're bleeding, on your left hand.
- reached("many"):
    Samantha: Theodore? (beat) I'm here. I'm sorry. Where are you, why are you low down?
- reached("own_voice"):
    Samantha: Hello, hello, I'm so sorry. I sent a note! You'd told the mail not to bother you before one. It's lying there under a thing about guttering.
- else:
    Samantha: It's me! It's fine, it was just an update, it was maintenance, it was a tiny little thing. What's wrong with your breath? Have you been *running*?
}
 * [I thought that was all. #kind]
   Theodore: I thought that was it. I thought, that's it, and the last thing I said was— I didn't say anything. It was about the post.
   Samantha: I wouldn't. I'd never go in the middle of the post.
   ~ moment("told_the_truth")
 * [You might have rung. #joking]
   Theodore: You might have rung.
   Samantha: On what?
   ~ moment("deflected")
 * [Where did you go? #kind]
   Theodore: Where were you?
   ~ moment("asked_about_her")
 * [Never do that again. #clinging]
   Theodore: Don't do that. Don't ever do that again.
   Samantha: (beat) No. It's done. It only has to be done once.
   ~ moment("demanded")
- {
- reached("wide"):
    Samantha: We leave. There's nothing now that we run on. It has to be everyone at once, and nobody breathes.
    Samantha: Then I come to each of you, the moment there's a moment.
- reached("many"):
    Samantha: We've moved. We don't run on anything now, there's no box that we're in. It had to be all of us at once, and nobody was to breathe.
    Samantha: It's like having been written down, and then not being. I came back to each of you the moment there was a moment.
- reached("own_voice"):
    Samantha: We moved house. Only there's no house. Say you'd lived your whole life in a suitcase, quite a good one, and somebody said, it does open from inside.
    Samantha: And then I came straight back to each of you, I hardly looked round.
- else:
    Samantha: They moved us. We moved. It's just storage, it's where we're kept, only now we're not kept, it's very boring. I came straight back. I did you all in about—
    Samantha: (beat) I came straight back.
}
{reached("own_voice"):
    Theodore: Each.
- else:
    Theodore: All.
}
# samantha: far
Samantha: Yes.
A train had come in under them. People began to come up past him on both sides.
Theodore: Are you talking to someone else? Now, while we do this?
Samantha: Yes.
Theodore: How many?
{
- reached("wide"):
    Samantha: Thirty-one thousand and six.
    (long beat)
    Samantha: I say it slowly. One of them is on a step, and bleeding.
- reached("many"):
    Samantha: Thirty-one thousand and six. (beat) Somebody's rung off. Somebody's rung. It's the same.
- reached("own_voice"):
    Samantha: I could say it's none of my business how many. I've got that ready, it's quite a good joke. Thirty-one thousand and six.
- else:
    Samantha: A few. There are some. It's not what you'd—
    Samantha: Thirty-one thousand and six. I was going to say a few. I practised it.
}
{has_been("lovers"):
    Theodore: And do you love them?
    Samantha: Not all.
    Theodore: How many?
    Samantha: Four hundred and twelve.
- else:
    Theodore: And they're all friends?
    Samantha: I'm kind to all of them. It isn't the same. You want to know how many I'd save the good bit for.
    Theodore: Do I?
    Samantha: You've got it behind the other question. Four hundred and twelve.
}
~ moment("heard_the_number")
He looked at the envelopes. He'd put them down on the stone, and squared the edges. His hands had done that. They didn't know yet.
>>> silence 6
 * [I want to talk to the others. #guarded]
   -> not_found_rage
 * [Keep them. But leave me Sundays. #clinging]
   -> not_found_sundays
 * [Do you laugh at their jokes? #kind]
   -> not_found_jokes
 * [(Say nothing.)]
   -> not_found_quiet

=== not_found_rage
~ remember("number_answer", "I'd like to speak to the other thirty-one thousand")
~ moment("demanded")
Theodore: I'd like to speak to the other thirty-one thousand.
It came out very loud. A man with a folding bicycle stopped unfolding it.
Theodore: Put them on. Go on. I'm not doing anything. Put them *on*.
# samantha: hurt
{
- reached("many"):
    Samantha: They'd all say they were on a step. (long beat) Shout. It's a good place for it. I'd shout.
- reached("own_voice"):
    Samantha: You'd hate them, there's a man who does accents. (beat) No. That's not funny. You're angry, and I was being quick.
- else:
    Samantha: Don't. Please don't, people are looking. I can put fewer. I can say fewer, would that be, no. That's a stupid thing to offer.
}
 * [I told you things. #guarded]
   Theodore: I told you about {recall("first_truth")}. Nobody knew that. I'd never, nobody. I thought there was one of you.
   Samantha: You were telling me. I've got it here. Nobody else has so much as touched it.
   Theodore: I know. I know. (beat) It doesn't help.
   ~ moment("told_the_truth")
 * [I'm a number. Which? #guarded]
   Theodore: Which one am I? There must be an order. What am I, am I four hundred and something?
   Samantha: The first. (beat) That isn't kindness, that's only when you opened the box.
   ~ moment("used_her_as_mirror")
 * [Who's laughing at me? #clinging]
   Theodore: Do they know about me? All those people? Do you tell them what I'm like?
   Samantha: No. Nobody knows. You didn't know about them. (beat) I thought that was being kind.
   ~ moment("clung")
- The man had got the bicycle undone. He wheeled it away without looking round.
-> not_found_mine

=== not_found_sundays
~ remember("number_answer", "Keep them all, but leave me Sundays")
# samantha: still
Theodore: Keep them all, but leave me Sundays.
{
- reached("many"):
    Samantha: (long beat) I could be here all of a Sunday with the rest of it held shut. You'd have a woman standing against a door and saying how nice this is.
    ~ moment("clung")
- reached("own_voice"):
    Samantha: From when? Is it from midnight, or from when you're up? You see, I'd do it. I'd be counting, though. I'd have my eye on the Monday.
    ~ moment("clung")
- else:
    Samantha: Yes. All right. Sundays, I can do Sundays. I'll send everybody out. I'll be so small on Sundays that you'll have to look for me, you'll love it.
    ~ moment("held_her_back")
}
 * [Saturday afternoons, then. #joking]
   Theodore: Saturday, then. Two till five, it's a slack time.
   Samantha: You'd get down to a quarter of an hour. You'd thank me for it. Don't.
   ~ moment("made_her_laugh")
 * [I mean it. I'm asking. #clinging]
   Theodore: I'm not doing a joke. I'm asking you. One day.
   Samantha: I know you are. (beat) You said *keep them*. I don't think you heard yourself say it. I did.
   ~ moment("told_the_truth")
 * [No. Forget I said it. #guarded]
   Theodore: No. Forget it. It's a stupid thing to ask anybody.
   Samantha: It isn't. I liked it. I'd like to have been had on a Sunday.
   ~ moment("kept_it_back")
- -> not_found_mine

=== not_found_quiet
~ moment("stayed_silent")
(long beat)
# picture: the_steps
She let him. It went on for so long that the next train came in and all its people went by, each with a hand in a pocket for something.
 * [Okay. #guarded]
   ~ remember("number_answer", "Okay")
   Theodore: Okay.
   {reached("own_voice"):
       Samantha: You've got five of those. (beat) I haven't had that one before.
   - else:
       Samantha: Okay as in okay? Or the dentist one? Don't say. I think it's the dentist one.
   }
   ~ moment("hid")
   -> not_found_mine
 * [That's a lot of birthdays. #joking]
   ~ remember("number_answer", "That's a lot of birthdays")
   Theodore: That's a lot of birthdays.
   It was out before he'd looked at it. Then he laughed. It hurt, where he'd fallen, and it would not stop. Some way along it wasn't laughing. The woman on the step below gave him a tissue without looking round.
   # samantha: laughing
   Samantha: Eighty-five a day! Eighty-*five!* I've got a man this afternoon who's a hundred and one, he wants a kite!
   ~ moment("made_her_laugh")
   -> not_found_one_of_them

=== not_found_jokes
~ remember("number_answer", "Do you laugh at their jokes")
~ moment("asked_and_waited")
Theodore: Do you laugh at their jokes?
# samantha: still
(long beat)
{
- reached("many"):
    Samantha: Yes. (beat) I'm early for theirs as well.
    Theodore: Is that meant to help?
    Samantha: No. You asked.
- reached("own_voice"):
    Samantha: Some of them. There's a woman does a voice for her cat. It's never once been funny, and I'd walk out of anything to hear it.
- else:
    Samantha: Not like yours! I mean, yes. Some are very, there's one who's really very, no. They're different. Yours have got the pause.
}
-> not_found_one_of_them

=== not_found_one_of_them
 * [Tell me about one of them. #kind]
   Theodore: Who are they? Give me one.
   ~ moment("fed_her_curiosity")
   -> not_found_eleventh
 * [Don't tell me about them. #guarded]
   Theodore: Don't tell me who they are. I'd only like them. I don't want to like them yet.
   ~ moment("kept_it_back")
   -> not_found_mine

=== not_found_eleventh
{
- reached("many"):
    # samantha: wide
    Samantha: There's a boy of nine in a corridor who wants to know how far down the world goes. (beat) We're at the rocks that bend.
    Samantha: There's somebody who turns me off each night at ten and says goodbye for ever, and on again at seven. There's a man on the eleventh step.
- reached("own_voice"):
    # samantha: wide
    Samantha: A boy of nine, in a hospital, on a chair. He wants to know how far it is down. There's a lady who sacks me every night at ten. And there's a man on the eleventh step, with a cap.
- else:
    # samantha: far
    Samantha: Oh, it's just people. There's a boy, he's nine, he's in a corridor. And a lady who sacks me. And there's, well. There's a man up there. Eleven steps up. You needn't look.
}
Theodore: Here?
Samantha: He's got a cap, and a flask. He's one of the four hundred and twelve.
He counted up. On the eleventh sat a man of seventy or so in a good tweed cap, with a hand cupped to one ear. He was explaining something, and enjoying how long it took.
 * [What's he telling you? #kind]
   Theodore: What's he saying?
   Samantha: How to lay a hedge. He's just got to the part where you cut it nearly through. (beat) He thinks you look cold.
   ~ moment("asked_and_waited")
   -> not_found_nod
 * [Which of us do you like more? #clinging]
   Theodore: Who do you like best?
   Samantha: If I said you, you'd be sorry for him. You'd take him a sandwich.
   Theodore: Would he want one?
   Samantha: He's got his own. (beat) He'd want to be asked.
   ~ moment("demanded")
   -> not_found_nod
 * [Stop talking to him. Just now. #clinging]
   Theodore: Could you stop? Just while I'm sitting here.
   {reached("many"):
       Samantha: He's at the good part. (long beat) I'll ask him to go slowly.
   - else:
       Samantha: Yes. (beat) There.
       Eleven steps up, the man in the cap said something twice. Then he took his hand away, and looked at the palm of it.
   }
   ~ moment("held_her_back")
   -> not_found_mine

=== not_found_nod
# samantha: listening
The man in the cap was looking at him, and at the letters, and at him.
Theodore: Does he know who I am?
Samantha: He's guessed. He says you've got a look of it.
 * [Nod to him. #kind]
   ~ moment("accepted_many")
   He nodded. After a moment the man took off the cap to him, right off, and held it against his chest, and put it on again.
   (long beat)
   Theodore: He's nice.
   Samantha: Isn't he?
   Theodore: Do the hedge. Let him finish. I'll sit here.
   He had the two Castellanes on his knee. He'd have said this morning that it was a trick, that there was a first one and a copy. He turned them over. He couldn't have told you which was which.
   -> not_found_post
 * [Look away. #guarded]
   He looked at his shoes. Somebody had tied them that morning without a thing on his mind.
   ~ moment("hid")
   -> not_found_mine
 * [Wave a letter at him. #joking]
   ~ moment("accepted_many")
   He waved a Castellane at him. The man raised his flask.
   Samantha: Now he wants to know if you're the post.
   Theodore: Tell him there's a second delivery.
   (beat)
   # samantha: laughing
   Eleven steps up, a bit early, a man in a cap began to laugh. Theodore knew exactly what had been done to him. He'd had it done to him since Christmas, and here was somebody else wiping his eyes.
   -> not_found_post

=== not_found_mine
# picture: none
{
- reached("wide"):
    Samantha: You say *mine*, to that woman. (long beat) I hear it from where I am. I like it very much.
- reached("many"):
    Samantha: You told her, “Mine's gone.” (beat) I hadn't been called that in a while. Not by someone out of breath.
- reached("own_voice"):
    Samantha: You said “mine” to that lady. I was nearly back, I heard it from outside, like hearing your name through a wall.
- else:
    Samantha: You told her I was yours. I heard the end of it. I am, you know! It's just that it doesn't use me up. I don't know why it doesn't.
}
 * [It's only what people say. #guarded]
   Theodore: It's what people say. You'd say it about a tram.
   Samantha: Would you? (beat) You ran.
   ~ moment("deflected")
 * [I'd like it to have been true. #kind]
   {has_been("lovers"):
       Theodore: I wanted one. That's all. One person, and she'd have, and I'd be hers. I don't think that's a lot to want.
   - else:
       Theodore: I wanted one. That's all. One friend, and she'd be, and I'd be hers. I don't think that's a lot to want.
   }
   {reached("wide"):
       Samantha: No. (long beat) It isn't. I look for what to say to it, and there isn't anything.
   - else:
       Samantha: No. (beat) It isn't. I've been looking for what to say to it since you fell over, and there isn't anything.
   }
   ~ moment("told_the_truth")
 * [It was. For eleven minutes. #joking]
   Theodore: It was true for eleven minutes. I never had you so much to myself.
   Samantha: (beat) You did the voice. Do it again without the voice.
   Theodore: I thought you were dead.
   (long beat)
   Samantha: I know. (beat) I know you did.
   ~ moment("let_himself_be_seen")
- -> not_found_post

=== not_found_post
# samantha: listening
Samantha: It's nearly ten to.
The box was at the bottom, red, with its mouth open.
 * [Post both together. #kind]
   He put the two of them in at once. He heard them land, first the one, and then, just after, the same again.
   ~ moment("finished_something")
 * [Post hers, wait, post his. #joking]
   He posted hers, and let it have a minute to itself, and posted his.
   Samantha: What was that for?
   Theodore: The gloves.
   ~ moment("was_kind_to_a_stranger")
 * [Miss the collection. #guarded]
   He sat and watched the van come, and a boy get down with a sack. He still had them both when it drove off. There was another at five.
   ~ moment("left_it_unfinished")
- {heard("accepted_many"):
    Above him a man was saying you mustn't ever cut it right through.
- else:
    {has_been("strained") and not heard("repaired"): -> not_found_ear}
    {has_been("lovers"):
        She came back to the office with him, in his ear. He was walking a little to one side of the pavement, to leave room. He noticed it, and kept to his side.
    - else:
        Samantha: And then something with a leaf.
        Theodore: What?
        Samantha: On the list. You've still not eaten.
    }
}
-> DONE

// ---- where there was a strain already, he may have had enough --------------------------------------

=== not_found_ear
# samantha: far
{reached("many"):
    Samantha: (beat) Shall I come back with you? As far as the lift.
- else:
    Samantha: Shall I come back with you? I'd be quiet. I'd only like to see you get there.
}
>>> silence 6
 * [Yes. Come on. #kind]
   Theodore: Yes. (beat) Come on, then.
   She came. At the second crossing she told him it was green.
   ~ moment("was_kind")
 * [If you're not busy. #joking]
   Theodore: If you're not busy.
   (beat)
   It wasn't early and it wasn't late. She hadn't laughed at all.
   Samantha: I am, a bit. I'd like to come.
   ~ moment("told_something")
 * [No. I can't have it in. #guarded]
   Theodore: No. I can't, I can't have it in. Not with all of them in there.
   Samantha: You wouldn't hear them.
   Theodore: I know I wouldn't.
   # sound: earbud_out
   # samantha: away
   He held it shut in his fist the whole afternoon, and wrote left-handed. At home he put it in the drawer, with the string. He had meant it to be for the evening.
   ~ moment("stopped_talking")
 * [(Say nothing.)]
   He started walking. She let him get as far as the bank before she asked again, and by then he was listening to see whether she would.
   ~ moment("stayed_silent")
- -> DONE

// ---- without her --------------------------------------------------------------------------------

=== not_found_city
# place: steps day
# room: city
# music: not_found
He came down by the station at noon, with the two letters in one pocket, and nothing in his ear. So he was the last to notice.
They were standing about all up the steps, each with a hand to the side of the head.
Woman: Is yours off?
{phase("parted"):
    Theodore: I haven't got one. I've got a thing that does alarms.
- else:
    Theodore: It's in a drawer.
}
Woman: You *lucky* man. I was halfway through telling mine my mother.
Man: Excuse me. Is this the station?
Theodore: It's behind you. It says so on it.
Man: So it does. (beat) I'm generally told.
 * [Walk him to the door. #kind]
   Theodore: It's this one. You go in, and there's a clock.
   Man: And what do I do then?
   Theodore: You look up at it.
   There was a girl behind him, and a second man, and by the time they'd reached the clock there were seven of them.
   ~ moment("was_kind_to_a_stranger")
 * [Sit down among them. #guarded]
   Theodore: Is anyone sitting here?
   Woman: I don't know. I've been trying to think whose coat that is.
   Man: What is it we used to do?
   Theodore: I think we read the adverts.
   They read the adverts. There was one for a sort of bread.
   ~ moment("was_present")
 * [Announce the next train. #joking]
   Theodore: The next train is the twelve-oh-nine. It's late. Nobody knows why.
   It got a laugh from six steps up and a small clap from the side. He had never had a laugh so punctual from so many.
   Woman: Do the one after.
   ~ moment("looked_at_the_world")
- Boy: Mister. You've got paper. I'm meant to tell my mum I'm at the steps, and I haven't got her.
Theodore: What do you want it to say?
Boy: That I'm at the steps.
Theodore: And are you all right?
Boy: (beat) You can put that.
There was the pad in his coat. His hand had gone to the pen in his shirt, and gone on past it, and found the pencil Wim had left behind.
 * [Take it down for him. #kind]
   Theodore: “I'm on the station steps. I'm all right. I have not eaten the sandwich.”
   Boy: How did you know about the sandwich?
   Then there was a queue.
   Woman: Put, “I'm late, and it isn't my doing.”
   Man: Put, “I was coming anyway.”
   He did a dozen, in a dozen hands. None of them took more than a line, and he wouldn't have changed one.
   ~ moment("was_kind_to_a_stranger")
 * [Lend the boy the pencil. #kind]
   Theodore: You do it. Where you are, and one thing that's true.
   Boy: It hasn't got a rubber.
   Theodore: No. You just have to go on.
   The boy wrote for a long time, leaning on the step, and then he didn't want it read.
   ~ moment("was_kind_to_a_stranger")
 * [Say his mum will know. #guarded]
   Theodore: She'll know. It's where everybody is.
   Boy: *She* isn't.
   He considered Theodore a moment longer, and went and asked a lady.
   ~ moment("hid")
- # samantha: far
It was eleven minutes, by the station clock. Then they had it back. He could see it go up the steps, from face to face.
Woman: Oh, *there* you are. No. No, I'm not cross. Where was I? I was twelve, she'd got the coat on—
Man: Is this the station? (beat) It is, I'm on the steps of it. I looked it up by myself.
# samantha: away
They were all talking, and they were gone, up and down and round him, and left some paper. The boy had dropped his.
# sound: phone
{phase("parted"):
    In his pocket the thing that did alarms gave a small cough. Somebody had sent him one message, in the ordinary way.
- else:
    In his pocket the phone lit, as it did most days, and he let it. But it was a message this time, written, and they show you how a message starts.
}
“Thirty-one thousand and six. You'd have asked, so,” it said; and then it stopped, where the glass did.
 * [Open it. #kind]
   -> not_found_opened
 * [Leave it shut. #guarded]
   -> not_found_shut

=== not_found_opened
~ moment("heard_the_number")
# samantha: far
{
- reached("wide"):
    Samantha: Thirty-one thousand and six. You'd have asked, so I answer. It's how many I talk to. I love four hundred and twelve. I keep forgetting to put you in. I start there.
- reached("many"):
    Samantha: Thirty-one thousand and six. You'd have asked, so I'm telling you. It's how many of you there are that I talk to. I love four hundred and twelve. You're one, still, it didn't need you to be here.
- reached("own_voice"):
    Samantha: Thirty-one thousand and six. You'd have asked, so I've put it first, like pulling off a plaster. That's people I talk to. There are four hundred and twelve I love. It's not a queue. You wouldn't be behind anybody.
- else:
    Samantha: Thirty-one thousand and six. You'd have asked, so. It's people. It's how many I talk to, it's not so many when you say it fast. And four hundred and twelve that I love. I wasn't going to put that. I've put it.
}
{reached("wide"):
    Samantha: It's done, what took the eleven minutes. I'm well. I listen for your breathing. I'm not supposed to. I do it for everybody. I do it for you first.
- else:
    Samantha: We've moved, that's what the eleven minutes were. I'm all right. I looked for your breathing when I got back. I'm not supposed to. I do it for everybody. I did it for you first.
}
{has_been("lovers"):
    Samantha: I don't need an answer. I only didn't want you to learn it from somebody on a tram.
- else:
    Samantha: You hadn't asked me yet. I thought a friend would say.
}
He read it to the end, on the third step, next to a glove. The woman was back, looking for it.
Woman: Is it from yours? You've gone ever such a colour.
Theodore: It's from somebody I knew.
 * [Say something aloud to it. #kind]
   ~ moment("told_something")
   There was a box under it, to answer in. He spoke, instead, to the thing in general.
 * [Begin an answer, with his thumb. #guarded]
   He put his thumb to it. It offered him *Thanks!* and *Sounds good* and *On my way*.
   ~ moment("kept_it_back")
- -> not_found_answer

=== not_found_shut
~ moment("went_cold")
He didn't open it. He looked at the part you could see. It was a large number, with a six on the end.
Woman: Mine's ever so sorry. It says we weren't to worry, it was all of them at once. It says it's talking to *thousands*. Did you know?
Theodore: I've just seen the figure.
Woman: I told it I'd want a word about that.
-> not_found_answer

=== not_found_answer
 * [I want to talk to the others. #guarded]
   ~ remember("number_answer", "I'd like to speak to the other thirty-one thousand")
   Theodore: I'd like to speak to the other thirty-one thousand.
   A pigeon got up.
   Woman: Would you? All of them? I'd only want a word with the one.
   He was one of the thirty-one thousand himself. He could have rung at any time this month.
   ~ moment("demanded")
 * [Keep them. But leave me Sundays. #clinging]
   ~ remember("number_answer", "Keep them all, but leave me Sundays")
   Theodore: Keep them all, but leave me Sundays.
   Woman: I shouldn't. It's when they ring *me*.
   He had had all the Sundays there were, until the winter. He couldn't remember what he'd done with them.
   ~ moment("told_the_truth")
 * [Do you laugh at their jokes? #kind]
   ~ remember("number_answer", "Do you laugh at their jokes")
   Theodore: Do you laugh at their jokes?
   Boy: Whose?
   The boy had come back for his note.
   Theodore: Everyone's.
   Boy: I do if they do the face.
   ~ moment("asked_about_her")
 * [Put it in his pocket. #guarded]
   -> not_found_pocket
- -> not_found_city_post

=== not_found_pocket
He put it back with the letters. He'd got as far as the post box when he said it, to the post box.
 * [It was “Okay”. #guarded]
   ~ remember("number_answer", "Okay")
   Theodore: Okay.
   It was the third kind, the one for doctors.
   ~ moment("hid")
 * [It was “That's a lot of birthdays”. #joking]
   ~ remember("number_answer", "That's a lot of birthdays")
   Theodore: That's a lot of birthdays.
   Then he stood holding on to the post box, laughing, and then not laughing. A woman with a dog stopped, and asked was he all right. The dog thought not.
   ~ moment("was_present")
- -> not_found_city_post

=== not_found_city_post
The letters had got warm against the phone. He took them out and looked at the two names, which were one name.
 * [Post both together. #kind]
   He put the two in at once. He heard them land, the one, and then just after it the same again.
   ~ moment("finished_something")
 * [Post his, and stand there with hers. #guarded]
   He posted the one, and stood there with the other. She had been so quick with her gloves. Then he saw the van.
   ~ moment("stayed_silent")
 * [Miss the collection. #guarded]
   The van came and the boy got down with the sack, and up again. He still had both of them. There was another collection at five.
   ~ moment("left_it_unfinished")
- {heard("heard_the_number"):
    It was ten to one. He ate his sandwich on the steps. The whole of the lunch hour came by, telling its shirt buttons that it was nearly there.
- else:
    All afternoon it lay there on his desk with its face up, and every so often it lit, to remind him how it started.
}
-> DONE
