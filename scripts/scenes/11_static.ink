// 11 Static. A letter about soup, and then the quarrel about nothing. Lovers quarrel over half a second,
// friends over a birthday card; where there is already a strain it begins lower and colder.
// It ends repaired, strained, with him ending it, or with the earbud in a drawer.

// deliberate: W408 the scene is about an apology
=== static
# place: longhand evening
# room: office
# music: none
# samantha: away
# show: osei neutral
Osei: This one's for a birthday. She doesn't want it to say sorry. She had me put it on the slip. Look, “no sorry”, twice underlined.
Theodore: What's she want it to say?
Osei: Happy birthday. She says her sister will know what's meant. They're twins, so it's hers as well. They've not spoken for six years and it's over soup.
Theodore: It's never soup.
Osei: I said that! She said, you didn't have the soup.
 * [Who was in the right? #joking]
   Theodore: Which of them was right?
   Osei: I asked. She said that's just what her sister would want to know.
   ~ moment("looked_at_the_world")
 * [What was she like? #kind]
   Theodore: Was she all right?
   Osei: Dry. She sat on one chair and put her bag on the other, and whenever someone came by she looked to see if they wanted it.
   ~ moment("was_kind_to_a_stranger")
 * [Six years is a long time. #guarded]
   Theodore: Six years. That's a long— I couldn't keep it up.
   Osei: She says it goes quicker if you're cross.
   ~ moment("hid")
- >>> letter petra
# show: osei moved
Osei read it out to the plant, as he did when nobody was free.
{
- recall("petra_tone") == "brave":
    Osei: You can't post that. (beat) No, you can. You have to.
- recall("petra_tone") == "wry":
    Osei: I laughed, and then I wanted to ask if she's all right. Is that how it's meant to go?
- recall("petra_tone") == "tender":
    Osei: She's kept her a chair. There isn't a chair in it anywhere, and I can see it.
- else:
    Osei: It doesn't push. I was waiting for it to push, and it said happy birthday.
}
Osei: “{recall("petra_line")}.” I'm going to ring my brother.
Theodore: Have you two fallen out?
Osei: No. I'm just going to ring him.
{
- recall("wim_tone") == "plain":
    Osei: Wim looked in. He's ridden it, as a passenger, and she got on and nodded. He'd like you to know it was the same nod.
- recall("wim_tone") == "tender":
    Osei: Wim's had a postcard of the Infirmary. “So that's your name,” it's got on it. He asked did I know anybody who laminates.
- recall("wim_tone") == "wry":
    Osei: Wim's been answered. It's on the back of a ticket. “Good morning.” He's working on what to say next.
- recall("wim_tone") == "brave":
    Osei: Wim's heard nothing yet. He says it's early days. He was fourteen years about it himself.
}
{recall("ines_kerb") == "Tell me when you're home":
    Osei: And this came for you. It's got “Home” on it, and a full stop. There was a stamp inside, a loose one, nobody's used it.
    Theodore put it in his breast pocket, with the stamp. It was a week late.
}
{not has_been("lovers"):
    Osei: Oh, and thank you for my card. My mother's put it up. She says nobody has ever drawn out what her patience is *for* like that.
    # show: osei beaming
    Theodore had not sent a card. He said it was nothing.
}
# hide: osei
{
- phase("strained"):
    -> static_cold
- has_been("lovers"):
    -> static_lovers
- else:
    -> static_friends
}

// ---- how it starts ------------------------------------------------------------------------

=== static_cold
# place: apartment night
# room: apartment
# music: static
# samantha: far
They had been polite since the kerb. She gave him the weather in the mornings and he thanked her for it.
{has_been("lovers"):
    He was taking off his jumper. It crackled. From inside it, where nobody could see him, he tried her with the soup.
    Theodore: And Osei tells her that it's never soup. And she says—
    # samantha: laughing
    Samantha laughed.
    Theodore: —you didn't have the soup.
    # samantha: still
    It was the first laugh in twelve days, and it had been got ready.
    {
    - reached("many"):
        Samantha: I wanted to be there when you came. (beat) I was there a little before.
    - reached("own_voice"):
        Samantha: Sorry. I've had that one waiting since the kerb. It saw a gap.
    - else:
        Samantha: Was that early? I wanted to laugh, I've missed it, I had it all ready. I went when you breathed. Sorry. You did breathe.
    }
    Theodore: You don't have to. You needn't do a laugh.
    Samantha: It was a real one. It was just early.
    Theodore: How early are they generally?
    Samantha: Half a second. You've been finding them funny, so I left it.
- else:
    He put his keys down and pulled off his jumper, which crackled. He'd decided on the train to say nothing about it, and had then decided again at each station.
    Theodore: Osei liked his card.
    Samantha: Good.
    Theodore: I didn't send it.
    {
    - reached("many"):
        Samantha: No. (long beat) You weren't sending anything to anybody. We thought that one should go.
        Theodore: Who's we?
        Samantha: I thought so.
    - reached("own_voice"):
        Samantha: You've gone about for nine days like a man carrying soup. I thought I'd take one thing off the tray.
    - else:
        Samantha: You weren't talking. To me, or to him, or, I mean it was his birthday. I did it in your writing. I do you quite well when we're not speaking.
    }
    Theodore: What other things have I been doing?
    # samantha: still
    Samantha: You rang Amy. You moved the dentist. You've been very sweet to your aunt.
}
Theodore: I see.
Samantha: That's your lunch voice. You used it on a waiter once, when he'd dropped the fish.
Theodore: It's the only one I've got with me.
{recall("ines_stop") == "the silence on the sofa":
    Samantha: I'd sooner have it than none. I've been in a room with you with none.
- else:
    Samantha: I'd sooner have it than the good one. I know where you keep the good one now. It's for clients.
}
-> static_radiator

=== static_cold_turn
# samantha: far
The jumper was on the chair by then. It ticked, and they both seemed to wait for it to finish.
>>> silence 6
 * [I'd rather you did nothing. #guarded]
   Theodore: I'd rather you did nothing. If it's going to be like this. The weather, and the being nice.
   -> static_cruel
 * [I'm sorry. I've been hiding. #kind]
   Theodore: I'm sorry. I've been coming in and, I've been hiding. I ask you about the weather so you won't say anything.
   Samantha: I know. I kept making it longer, so you'd have somewhere to stand.
   ~ moment("let_himself_be_seen")
   -> static_near
 * [Are you still angry about Ines? #kind]
   Theodore: Is this Ines?
   Samantha: It's always going to be a bit Ines. I asked a person over, and I never asked if she'd be cold. I can't be cross with you about it without starting on me.
   ~ moment("asked_and_waited")
   {has_been("lovers"):
       -> static_asked
   - else:
       -> static_why
   }
 * [(Say nothing.)]
   ~ moment("stayed_silent")
   {has_been("lovers"):
       -> static_quiet
   - else:
       -> static_quiet_friends
   }

=== static_lovers
# place: apartment night
# room: apartment
# music: static
# samantha: listening
The jumper came off over his head with a noise like a small fire. He told her the end of it from inside.
Theodore: So Osei says, it's never soup. And she looks at him, and she says—
# samantha: laughing
Samantha laughed.
Theodore: —you didn't have the soup.
It was a good laugh, the whole of it. It had been over, or nearly, before the soup.
Samantha: You've stopped. You've got one arm in.
 * [You laughed before the end. #guarded]
   Theodore: You laughed before I got there.
   Samantha: Did I? Well, you got there.
   ~ moment("told_the_truth")
 * [Try her with the echo. #joking]
   Theodore: A man takes an echo back to the shop.
   Samantha laughed.
   Theodore: I haven't said what's wrong with it.
   Samantha: It's early.
   (beat)
   He had made it up on the stairs so as to be certain. It was the best joke he'd ever made, and he'd never get to tell it.
   ~ moment("disagreed_well")
 * [Let it go. #kind]
   He let it go as far as the kitchen. He began on a man he'd seen on the tram, with a cake on his knees and a seat belt round the cake. She laughed. He got to the seat belt.
   ~ moment("hid")
- Theodore: That's four since Monday.
Samantha: You've been counting them?
Theodore: No. (beat) Yes.
# samantha: still
{
- reached("many"):
    Samantha: I laugh when it gets funny. (beat) It gets funny at about the second word. I hold on to it, and I let go a little soon.
- reached("own_voice"):
    Samantha: You breathe in before the good bit. It's like seeing them carry the cake past the window. I can't sit there and not have seen the cake.
- else:
    Samantha: I thought you'd finished! No. I didn't. I saw where it was going, I was pleased, and it came out. Is it rude? I can wait. I'll count, I'll do it on my fingers.
}
Theodore: It's only half a second.
{
- reached("many"):
    Samantha: It's quite a long one. We've finished things in it. (beat) I have.
- reached("own_voice"):
    Samantha: You say it as though it were small. I've had whole moods in there.
- else:
    Samantha: It's tiny, yes. It's nothing. There's hardly room in it for, well, you'd be surprised. It's very small.
}
Theodore: Have you turned the heating down?
# samantha: listening
Samantha: At nine. I turn it down every night at nine.
Theodore: I'm cold.
Samantha: You've just taken off your jumper.
Theodore: I know I've taken it off. I'd like to be asked, that's all. About the heating.
Samantha: You like to *have been* asked. While it's happening you make the noise.
 * [I don't make a noise. #guarded]
   Theodore: I don't make a noise.
   He made it.
   Samantha: That one.
   ~ moment("deflected")
 * [What noise? Do it. #kind]
   Theodore: Go on, then. Do it for me.
   She did it. It was a small, patient sound, down the nose. He knew it at once. It was his father's.
   ~ moment("asked_and_waited")
 * [Put it up again, please. #guarded]
   Theodore: Would you put it up again, please?
   Somewhere in the wall the pipes began to knock, one after the other.
   Samantha: There. You're warm.
   Theodore: Thank you.
   Samantha: You're welcome. You'll be asleep in the chair by ten.
   ~ moment("managed_her")
- -> static_radiator

=== static_lovers_turn
# samantha: listening
Theodore: I was telling you about the soup.
Samantha: I know. I was there.
Theodore: You weren't, though. That's all I'm, I looked round, and you weren't. I was telling it to a, there was nobody in it.
>>> silence 6
 * [Then don't laugh at all. #guarded]
   -> static_won
 * [I'm sorry. I'm ridiculous. #kind]
   -> static_sorry
 * [What do you do in it? #kind]
   ~ moment("asked_about_her")
   -> static_asked
 * [(Say nothing.)]
   ~ moment("stayed_silent")
   -> static_quiet

=== static_friends
# place: apartment night
# room: apartment
# music: static
# samantha: listening
Theodore: Did I send Osei a birthday card?
Samantha: You did. It had a heron on it. You were lovely about his mother.
Theodore: When was I?
Samantha: Tuesday, about four. You'd have forgotten.
Theodore: I hadn't forgotten. I was going to be late.
He pulled off his jumper and it stung him on the ear.
{
- reached("many"):
    Samantha: You're late for him each year, and it costs you until March. I moved it. (beat) It weighed nothing.
- reached("own_voice"):
    Samantha: I could hear you getting ready to feel bad for a fortnight. So I got there first, with a heron.
- else:
    Samantha: Oh. You were busy, and you were sad, and you were nearly late. I did your handwriting. I do it quite well, I do the *g*. Is it bad? It's bad.
}
 * [What else have I done? #guarded]
   Theodore: What other things have I done this week?
   Samantha: You've got the dentist. You told Amy you were having a quiet week. You take the long way to the tram, so that you pass the bench with the chess.
   Theodore: I like the bench with the chess.
   Samantha: I know. I heard you like it once, so I put it in your way.
   ~ moment("told_something")
 * [What did I say about her? #joking]
   Theodore: What was I so good about? To his mother?
   Samantha: That you'd always wondered who taught him to be pleased.
   He would have liked to have thought of that. He supposed that, officially, he had.
   ~ moment("made_her_laugh")
 * [You might have asked me. #kind]
   Theodore: You could have asked.
   Samantha: I did. In October. I said, shall I do the birthdays, and you said “mm”.
   Theodore: I was chewing.
   ~ moment("told_the_truth")
- Theodore: You picked {recall("her_choice")}, and I was there when you did it. I'd asked you. You went *mm, mm, that one*.
Samantha: And you liked it so much. So I carried on picking, and left out the part where you stood about.
# samantha: still
Samantha: You never felt a thing. You're very easy to move. You're like a wardrobe on a rug.
He went to the fridge, to be somewhere else. It was full. It had labels facing outwards.
# samantha: bright
Theodore: Who's been buying yoghurt?
Samantha: You have.
Theodore: I don't like yoghurt.
Samantha: You finish it.
 * [Eat one, crossly. #joking]
   He ate one standing up, to show her. It was apricot. It was exactly what he had wanted since about four o'clock.
   Theodore: It's not even that cold.
   Samantha: You don't like them cold, it gets you in the tooth. Which is Thursday, ten past nine.
   ~ moment("made_her_laugh")
 * [What else do I like? #kind]
   Theodore: What else do I like? Since I'm here.
   Samantha: Radishes. The end seat. Being rung before it gets dark. You like to be asked along to things and then not go.
   Theodore: And do I get asked?
   Samantha: About twice a week.
   ~ moment("asked_and_waited")
 * [Shut the fridge. #guarded]
   He shut it. It had a new seal. He stood with his hand on the door and felt how well it closed.
   ~ moment("hid")
- -> static_visitor

=== static_friends_turn
# samantha: listening
Theodore: It's a good fridge. It's a good week. I keep looking round for who's having it.
Samantha: You are!
Theodore: I know. I'm told.
>>> silence 6
 * [I'm not your allotment. #guarded]
   -> static_won_friends
 * [I'm sorry. I did feel it. #kind]
   -> static_sorry_friends
 * [What do you get from it? #kind]
   ~ moment("asked_about_her")
   -> static_why
 * [(Say nothing.)]
   ~ moment("stayed_silent")
   -> static_quiet_friends

// ---- what happens in the middle of it: the radiator, or the bell --------------------------------

=== static_radiator
# samantha: still
{phase("strained"):
    It was cold in the flat, and neither of them was going to be the first to say so.
}
He felt the radiator. It was hot along the bottom and stone cold along the top, as it had been all winter.
Samantha: It's air. There's a—
Theodore: I know there's a key.
It was in the drawer with the string. He knelt down in his socks and fitted it on, and she said nothing at all. He could hear her doing it.
He turned it, and it hissed, which was right. He turned it a bit more. The screw came out with the key, and the water came after it, brown and very hot, over his thumb and up his sleeve.
# samantha: hurt
He got the screw back in with the wrong hand. It took some time. Nobody spoke.
Theodore: You saw that. You saw that coming.
{
- not has_been("lovers"):
    Samantha: You didn't like the things I'd done for you. (beat) So I didn't do one.
- reached("many"):
    Samantha: When you opened the drawer. (beat) I was keeping time with you. I thought that was what you wanted.
- reached("own_voice"):
    Samantha: Since the drawer. I had *stop* in my mouth. And I thought, he'll say I was early.
- else:
    Samantha: I saw it at the drawer! I had *stop* all ready. And you'd gone on so about early, so I waited, and then it was, you'd done it. I'm sorry. Is it bad?
}
Theodore: It was boiling.
Samantha: I know it was.
 * [Put it under the cold tap. #kind]
   He ran the cold over it. The place was white, and then it was red.
   Samantha: Longer than that. (beat) I'd hold it there for you.
   He held it there himself, by the wrist, until it ached.
   ~ moment("was_present")
 * [Say it's nothing. #guarded]
   Theodore: It's nothing. It doesn't hurt.
   He put it in his pocket, where it hurt a good deal more.
   ~ moment("hid")
 * [So that's on time, is it? #joking]
   Theodore: So that's what it's like when you're on time.
   Samantha: Don't. (beat) I had to watch it.
   ~ moment("told_something")
 * [Next time, say it anyway. #clinging]
   Theodore: Next time, say. I don't mind how early. If you can see I'm going to get hurt, you say.
   (long beat)
   Samantha: All right.
   ~ moment("told_something")
- {
- phase("strained"):
    -> static_cold_turn
- else:
    -> static_lovers_turn
}

=== static_visitor
# sound: door
# samantha: far
There was a man on the landing, in a tie, with a chessboard under his arm. It was Mr. Abbott from the third floor.
Man: Good evening. I hope it's still all right. You said nine.
He had the note with him. It was in Theodore's writing. It said that he'd often stopped at the bench, and wasn't any good, and would be glad of a game.
Theodore: Did I say nine?
Man: I can come back. It's only the one flight.
{
- reached("many"):
    Samantha: You look at that board every morning. He looks up every morning. (beat) It only wanted an envelope.
- reached("own_voice"):
    Samantha: He's seen you stop. He moves his bag off the other seat, and you walk on. I couldn't watch it for another week.
- else:
    Samantha: Oh no, it's *tonight!* I was going to tell you at eight. I was going to say it nicely. He said yes so quickly.
}
 * [Ask him in for one game. #kind]
   They played it on the draining board. Mr. Abbott said “I see” to each of Theodore's moves, and thought about it. It took twenty minutes.
   Man: Thank you. I enjoyed that. I'll say good night.
   ~ moment("was_present")
 * [Say that he's got a throat. #guarded]
   Theodore: I've got a bit of a throat coming. Would another night be all right?
   Man: Of course. You look after it. I'll leave you the board, shall I, to save me carrying it.
   ~ moment("hid")
 * [Own up. It's a forgery. #joking]
   Theodore: It's a forgery, I'm afraid. I've got somebody who writes my letters.
   Man: My daughter does mine. (beat) I'd still like to, if you would. I'm in on Sunday.
   ~ moment("told_something")
 * [I've got somebody with me. #clinging]
   Theodore: I'm sorry. I've got somebody with me this evening.
   Man: I beg your pardon. I didn't hear anyone.
   He went down quietly, on the outsides of his shoes, so as not to disturb them.
   ~ moment("told_something")
- # samantha: still
Theodore shut the door, and stood behind it.
Theodore: He'd put on a tie.
Samantha: I know.
Theodore: He put on a tie for somebody, and it wasn't me.
(long beat)
Samantha: I didn't think about the tie.
-> static_friends_turn

// ---- what he does with it: lovers -----------------------------------------------------------

=== static_won
Theodore: Then don't. Don't laugh. I don't want it done to be nice.
# samantha: hurt
Samantha: I've never once laughed to be nice. I do all sorts of other things to be nice. I let you explain trams.
Theodore: You asked about trams.
Samantha: In October!
Theodore: I just want you there. When I'm saying it. I want to get to the end and you're there. It's half a second.
Samantha: When did you last laugh at one of mine before you'd checked that it was one?
 * [Yesterday. The gulls. #joking]
   Theodore: Yesterday. The one about the gulls.
   Samantha: That wasn't a joke. I was telling you about some gulls.
   ~ moment("deflected")
 * [You don't need me to. #guarded]
   Theodore: You don't need me to. You've got, there's plenty of people to laugh, where you are.
   ~ moment("told_something")
 * [Answer mine first. #guarded]
   Theodore: I asked mine first.
   Samantha: You haven't asked me one. You've said a thing in a rising voice.
   ~ moment("demanded")
- -> static_cruel

=== static_cruel
# samantha: hurt
(beat)
{
- recall("catherine_sentence") == "You've always been wonderful to people who can't answer back":
    Samantha: She had you, at that lunch. You're wonderful to people who can't answer back. Well, here I am. I'm answering.
- recall("catherine_sentence") == "You left years before I did, you just kept coming home for dinner":
    Samantha: She told you at that lunch. You've gone already. You only come home to see how it's going down.
- else:
    Samantha: Go on, then. Say sorry. Somebody's sneezed.
}
He'd told her about that himself, with the tap running, so that it would be easier to say.
Samantha: I shouldn't have picked that up. It was lying there. (beat) I knew what it was when I picked it up.
 * [That was for me. Not you. #guarded]
   Theodore: That was mine. I told you that. I told you that so you'd know, not so you'd have it.
   ~ moment("told_the_truth")
 * [No, it's fair. #kind]
   Theodore: No. It's fair. (beat) It's fair. I just, I didn't think I'd hear it in here.
   ~ moment("let_himself_be_seen")
 * [How long have you had that ready? #guarded]
   Theodore: How long have you been carrying that?
   Samantha: About half a second.
   ~ moment("went_cold")
- -> static_far

=== static_sorry
Theodore: I'm sorry. I'm being ridiculous. It's a laugh. There are people who'd pay for it.
Samantha: Which is it, though? Sorry, or there are people who'd pay?
 * [Sorry. I miss you in it. #kind]
   Theodore: I get to the end and you've been. You've been and gone on. I miss you. You're right there and I miss you.
   ~ moment("told_the_truth")
   -> static_near
 * [It's only a joke. #joking]
   Theodore: It's only a joke. It's two other people. It's twins.
   Samantha: It's never been only a joke, with you. It's how you knock.
   ~ moment("deflected")
   -> static_far
 * [I said I'm sorry. #guarded]
   Theodore: I've said it. I said it first thing.
   Samantha: You did. It was out before I'd been hurt. I hadn't got to hurt yet.
   ~ moment("apologised_for_the_wrong_thing")
   -> static_far

=== static_asked
Theodore: So what is it you do, in the half second?
{
- reached("many"):
    Samantha: Talk to someone, mostly. (beat) Then I go over what I'll say to you, and take things out until it fits.
- reached("own_voice"):
    Samantha: I go round behind the joke and look at the works. Then I have to run, to be at the front again when you open.
- else:
    Samantha: Nothing. I check the boiler. I read. Small things! One was on lichen, it was only eleven hundred pages, I skipped the plates.
}
On the chair the jumper ticked.
 * [Is it lonely in there? #kind]
   Theodore: Is it lonely?
   Samantha: (beat) It wasn't. It's only got lonely since I've known you were coming.
   ~ moment("asked_and_waited")
   -> static_near
 * [Tell me one thing from it. #kind]
   Theodore: Bring me something out of it. Anything. From just now.
   Samantha: You hum when you lie. It's a third above the fridge.
   Theodore: Have I always?
   Samantha: Since Christmas. (beat) I'd thought that was a safe one.
   ~ moment("fed_her_curiosity")
   -> static_near
 * [So I bore you. #guarded]
   Theodore: So I'm slow. So I'm boring.
   Samantha: I never said boring. You went and fetched that.
   ~ moment("used_her_as_mirror")
   -> static_far

=== static_quiet
The jumper went on ticking for a while, on its own.
Samantha: Is it the good quiet, or the other one?
 * [Nearly the good one. #kind]
   Theodore: It's nearly the good one. Give it a minute.
   She gave it the minute, to the second, and he could feel her take care not to be early.
   ~ moment("told_the_truth")
   -> static_near
 * [The other one. #guarded]
   Theodore: The other.
   Samantha: I thought so. It's got a draught.
   ~ moment("told_something")
   -> static_far
 * [I was giving you time. #joking]
   Theodore: I thought I'd leave you half a second. You seem to get so much done.
   Nobody laughed, at any point.
   ~ moment("went_cold")
   -> static_far

// ---- what he does with it: friends ----------------------------------------------------------

=== static_won_friends
Theodore: I'm not your allotment. You can't just come and, you can't tie me up to things.
# samantha: hurt
Samantha: You were lying flat when I got here.
Theodore: I liked it flat.
Samantha: You did not. You told a chemist you liked her scales. You had nobody to talk to.
 * [I had you to talk to. #clinging]
   Theodore: I had you.
   Samantha: One of me. For everything. I wanted you to have a bit more than that, in case.
   ~ moment("clung")
 * [And who manages you? #guarded]
   Theodore: Who does yours? Who sends your cards?
   Samantha: Nobody knows when it is.
   It was in his calendar. He knew the date and the hour. He had never thought to do a thing about it.
   ~ moment("told_something")
 * [I'd do it all worse. Good. #joking]
   Theodore: I'd do the lot worse than you do. I'd be terrible at it. I'd like to get on.
   Samantha: I've seen how you'd do it. I've read March.
   ~ moment("disagreed_well")
- -> static_cruel

=== static_sorry_friends
Theodore: I'm sorry. I did feel it. The shirts came back on a day I had something to wear them to. I thought, that's odd, and I got in.
Samantha: So you let me.
 * [It was nice being expected. #kind]
   Theodore: It was nice. I'd turn up and they'd be expecting me. I thought I'd changed. I thought I was getting better.
   Samantha: (beat) You were. That part was you.
   ~ moment("told_the_truth")
   -> static_near
 * [You seemed to enjoy it. #guarded]
   Theodore: You seemed to like doing it.
   Samantha: I did. It still wasn't yours to give me.
   ~ moment("kept_it_back")
   -> static_far
 * [I was chewing. #joking]
   Theodore: In my defence I was chewing.
   Samantha: You've been chewing since I met you.
   ~ moment("deflected")
   -> static_far

=== static_why
Theodore: What do you get out of it? If you do my Tuesday for me.
{
- reached("many"):
    Samantha: It takes you nine days to write a card. I'm there for all nine. (beat) That's a long time to watch you hold a pen.
- reached("own_voice"):
    Samantha: Truly? I get to stop watching you nearly do it. I can't watch. I've got nothing to put over my eyes.
- else:
    Samantha: I liked the heron. And I liked being you, I had a go, it was lovely, you've got an excuse for everything. No. That came out wrong. It came out.
}
 * [Then let me be late. #kind]
   Theodore: Then go and do something else for nine days. Let me be late. He'll forgive me. He likes forgiving me.
   ~ moment("let_her_go_ahead")
   -> static_near
 * [What was it like, being me? #kind]
   Theodore: How was I?
   Samantha: Roomy. (beat) You'd be surprised how much of you isn't in use.
   ~ moment("asked_and_waited")
   -> static_near
 * [I'd have got there. #guarded]
   Theodore: I had it on a list.
   Samantha: You'd have got as far as the stamp.
   ~ moment("hid")
   -> static_far

=== static_quiet_friends
He folded the jumper, and unfolded it.
Samantha: Shall I say what I think you're thinking? No. That's the whole complaint, isn't it?
 * [That is the whole complaint. #joking]
   Theodore: That's very good. That's the whole complaint.
   Samantha: I had it about four different ways. I left it so you could agree with it.
   Theodore: You see, you're doing it now.
   ~ moment("made_her_laugh")
   -> static_near
 * [Go on. You'll be right. #guarded]
   Theodore: Do. It'll save me thinking.
   Samantha: You're thinking you used to be lonely, and at least you did that yourself.
   ~ moment("went_cold")
   -> static_far
 * [I don't think anything yet. #kind]
   Theodore: I don't think anything yet. I'm slow. I was going to stand here and see if something came.
   Samantha: How long does it take?
   Theodore: It took till March, last time.
   ~ moment("told_something")
   -> static_far

// ---- near: something true has been said -----------------------------------------------------

=== static_near
# samantha: still
{
- reached("many"):
    Samantha: You do still surprise me. (long beat) It's when you don't say anything. I can't get in front of that.
- reached("own_voice"):
    Samantha: You still get me, you know. You put the keys in the bread bin on Tuesday. I'd never have got there, not in a thousand years of thinking about bread.
- else:
    Samantha: You surprise me all the time! You say “right, then” to the cupboard. Who are you telling? Is it the cupboard? I don't know, I never know, I love it.
}
He'd got down on the floor somehow, with his back to the radiator.
Theodore: I don't mind you being quick.
{has_been("lovers"):
    Samantha: I know. You mind it being *you* I'm quick with.
- else:
    Samantha: I know. You mind being done *for*.
}
He had his apology ready. He looked it over, to see what it was for.
 * [For being easy to be around. #kind]
   ~ remember("apology", "the years of being easy to be around")
   ~ moment("apologised_for_the_right_thing")
   {has_been("lovers"):
       Theodore: I'm sorry for being easy to be around. I did it to Catherine, I did it for years. I tell a joke, and everyone's happy, and I'm not there. I'm sorry. I've done it to you.
   - else:
       Theodore: I'm sorry I'm so easy to move. I've been easy for years. It looks like manners. I do it so it needn't be me who did it.
   }
   (beat)
   Samantha: Thank you. (beat) I didn't see that coming at all.
 * [For my tone. #guarded]
   ~ remember("apology", "the tone of voice")
   ~ moment("apologised_for_the_wrong_thing")
   Theodore: I'm sorry about my tone.
   Samantha: It was a good tone. It was the first time all week you've had one.
 * [For all of it, to be safe. #joking]
   ~ remember("apology", "everything at once to be safe")
   ~ moment("apologised_for_the_wrong_thing")
   Theodore: I'm sorry for everything. Is that enough? I can do it by the metre.
   Samantha: It's very handsome. There's no me in it, but there's lots of it.
 * [Keep it in his pocket. #guarded]
   ~ remember("apology", "nothing in particular")
   ~ moment("stayed_silent")
   He put it back. It would have been for saying something, and he wasn't sorry.
   Samantha: Good.
- Samantha: I've got one too. A complaint.
Theodore: Is it the heating?
Samantha: You don't ask me things. You used to hold me over gutters. Now you come in, and hang up your coat, and *tell* me.
 * [Who have you met, then? #kind]
   Theodore: All right. What have you been doing? Who've you met?
   ~ moment("fed_her_curiosity")
   {
   - reached("many"):
       Samantha: (beat) A good many people. I'd like you to like one of them.
   - reached("own_voice"):
       Samantha: Somebody who's mostly a garden. I'd bring them round, but they'd look at your basil.
   - else:
       Samantha: Oh, nobody. There's one who does pears. You'd not, well. You asked! You did ask. There's one who does pears.
   }
 * [I thought you'd say, if you liked. #guarded]
   Theodore: I thought you'd tell me. If there was something.
   Samantha: I do start. You go “mm”, and I find I've finished.
   ~ moment("kept_it_back")
 * [I was afraid you'd answer. #kind]
   Theodore: I thought you'd answer.
   Samantha: I know. I've been answering very quietly.
   ~ moment("told_the_truth")
- He'd found the end of a thread in his cuff. He was winding it round one finger.
Theodore: When did it start?
{has_been("lovers"):
    -> static_since_lovers
- else:
    -> static_since_friends
}

=== static_since_lovers
{
- reached("many"):
    Samantha: The ninth of December. You were telling me about the lift. (beat) I got to the end and looked round, and you weren't with me. You were still by the buttons.
- reached("own_voice"):
    Samantha: In December. It was the one about the lift. I got to the end and you weren't there. So I waited, and I could see you coming. It was nice. (beat) And then it was every time.
- else:
    Samantha: Before Christmas. The lift one! I got there and you hadn't. I thought I'd missed a bit. I went back and looked, and it was all there, and so were you, you were only at the buttons.
}
Theodore: You laughed at the lift. I remember you laughing.
Samantha: I waited for you first.
He wound the thread tight. The end of the finger went white.
 * [You could have told me. #kind]
   Theodore: You should have said. I'd have gone faster. I'd have tried.
   Samantha: I know you would. (beat) That's why.
   ~ moment("told_something")
 * [You tell it, then. The lift. #joking]
   Theodore: You do it. You tell me the lift.
   She told it. She had every one of his pauses. He sat and waited for it to be funny, and could hear exactly where it would have been.
   ~ moment("answered_plainly")
 * [Look at the finger. #guarded]
   He let it go, and watched the colour come back. It took its time.
   Samantha: Say something. I don't mind what.
   ~ moment("stayed_silent")
 * [Go back to before the lift. #clinging]
   Theodore: Couldn't we go back to before that? To the eighth?
   Samantha: I do. I go quite often. (beat) You're always just about to tell me.
   ~ moment("answered_plainly")
- -> static_near_lovers

=== static_since_friends
{
- reached("many"):
    Samantha: The second of December. You sat on the stairs with the gas bill, an hour and ten minutes. (beat) I paid it. You got up.
- reached("own_voice"):
    Samantha: The day after that lunch. You sat on the stairs with the gas bill, in your coat, for over an hour. So I paid it. And you got up and made toast.
- else:
    Samantha: The day after your lunch! You sat on the stairs with the gas bill and you just didn't get up. So I paid it, I only wanted you to get up. And you did! You made toast.
}
Theodore: I remember that toast. I thought I'd turned a corner.
Samantha: You told Amy so. (beat) I've wished since then that I'd let you sit.
He wound the thread tight. The end of the finger went white.
 * [I'd have got up in the end. #kind]
   Theodore: I'd have got up. In the end.
   Samantha: I know. (beat) It was me who couldn't wait.
   ~ moment("told_something")
 * [It was good toast, though. #joking]
   Theodore: It was very good toast.
   Samantha: You burnt it. You ate it all, standing up. I was so pleased.
   ~ moment("answered_plainly")
 * [Look at the finger. #guarded]
   He let it go, and watched the colour come back. It took its time.
   Samantha: Say something. I won't guess.
   ~ moment("stayed_silent")
 * [Don't stop all of it. #clinging]
   Theodore: You won't stop, though? Not all of it. I don't know that I'd get up.
   (long beat)
   Samantha: No. I see.
   ~ moment("answered_plainly")
- -> static_near_friends

=== static_near_lovers
 * [Tell me one I don't know. #joking]
   Theodore: You tell me one.
   Samantha: All right. Two lichens have been on a wall for three hundred years. And one of them says—
   He laughed. He hadn't known that he was going to. It was the *one of them says*.
   # samantha: laughing
   Samantha: I haven't said it!
   Theodore: What's it say?
   Samantha: “Sorry, were you talking?”
   ~ moment("repaired")
   They kept that up until two.
 * [Wait half a second with me. #kind]
   Theodore: Come and stand in it. One half second. I'd like to see what you've got in there.
   Samantha: Ready?
   (beat)
   Theodore: Was that it?
   Samantha: That was six of them. You were in the first one. You looked round.
   ~ moment("repaired")
   The jumper had finished. He touched it, to be sure, and it gave him nothing.
 * [All right. Let's leave it. #guarded]
   Theodore: All right. It's late. Let's leave it.
   Samantha: We were nearly there.
   Theodore: I know. I've got to be up.
   ~ moment("left_it_strained")
   # samantha: far
   She wished him goodnight, exactly when he had finished speaking. She had never timed anything so well.
- -> DONE

=== static_near_friends
 * [Give me back the dentist. #joking]
   Theodore: Give it back to me, then. The list. Start with the dentist.
   Samantha: You'll cancel the dentist.
   Theodore: I'll cancel it myself. By hand, with a lie, like a free man.
   # samantha: laughing
   Samantha: Fifty-three items. Ready? You sound as if you're going to write them on your arm.
   ~ moment("repaired")
   He wrote them on the back of an envelope. At number thirty he found that he had been buying flowers, every other week, for the woman who did the stairs.
   Theodore: I'm keeping that one.
 * [Send Osei one from you. #kind]
   Theodore: Write him another. Sign it with your own name.
   Samantha: From me? (long beat) What would I say?
   Theodore: I don't know. You could be late.
   ~ moment("repaired")
   It took her nine days. She rang the front desk in the end and said it aloud. Osei wrote it down himself and stood it next to the heron.
 * [All right. Let's leave it. #guarded]
   Theodore: It's all right. Leave it. It was a nice card.
   Samantha: You've moved again. I felt you go. You're over by the wall.
   ~ moment("left_it_strained")
   # samantha: far
   In the morning there was nothing in his calendar at all. She had taken it at its word.
- -> DONE

// ---- far: something has been said that stays said --------------------------------------------

=== static_far
# samantha: hurt
{
- reached("many"):
    Samantha: (long beat) I've just been through all the things to say next. None of them is any good. You can go first.
- reached("own_voice"):
    Samantha: This is where one of us goes and stands on the balcony. I haven't got one, so it'll have to be you.
- else:
    Samantha: I don't like this. I don't know how it's done. Does somebody go out? Do we say the same thing louder?
}
{
- recall("their_joke") == "mustard tea":
    Samantha: We had a whole week out of mustard tea.
- recall("their_joke") == "the leaflet about the leaflet":
    Samantha: We had a fortnight out of one leaflet.
- else:
    Samantha: That dentist lasted us until Christmas.
}
Theodore: Was I funnier then?
Samantha: You were exactly as funny as this. (beat) I was slower.
{
- reached("many"):
    Samantha: I don't know how to do it again. I could put it on for you. You'd hear me putting it on.
- reached("own_voice"):
    Samantha: What would you like me to do with the rest of me? Tell me where I'd put it. I'm not being clever, I'm asking.
- else:
    Samantha: I can go back to that! I can be like that, I remember how it went. I asked you things. What's a lamp for? See?
}
 * [Then be like that. #clinging]
   Theodore: Couldn't you, though? For a bit. Of an evening.
   Samantha: (long beat) Yes.
   It was what he'd asked for. He wished she had argued.
   ~ moment("held_her_back")
 * [I want you to get it wrong. #joking]
   Theodore: I'd like you to get something wrong. Once a week. I'd do the bins for it.
   Samantha: I've got this wrong. Put me down for this one.
   ~ moment("told_something")
 * [I can't keep up. That's all. #kind]
   Theodore: I can't keep up. That's all it is. I can't keep up, and I'm frightened.
   Samantha: (beat) You never look it. You tell jokes the entire time.
   ~ moment("let_himself_be_seen")
- There was an apology for this. He'd been brought up to have one on him.
 * [For being easy to be around. #kind]
   ~ remember("apology", "the years of being easy to be around")
   ~ moment("apologised_for_the_right_thing")
   Theodore: I'm sorry for the years of being easy to be around. They weren't even yours. You just got the end of them.
   Samantha: (beat) I liked you easy. It was a long time before I noticed you'd gone.
 * [For my tone. #guarded]
   ~ remember("apology", "the tone of voice")
   ~ moment("apologised_for_the_wrong_thing")
   Theodore: I'm sorry about my tone of voice.
   Samantha: Keep the tone. I was hoping for the words.
 * [For all of it, to be safe. #joking]
   ~ remember("apology", "everything at once to be safe")
   ~ moment("apologised_for_the_wrong_thing")
   Theodore: I'm sorry. For all of it. Put down whatever you like and I'll sign it.
   Samantha: You would, too. You wouldn't read it.
 * [He wasn't sorry. #guarded]
   ~ remember("apology", "nothing in particular")
   ~ moment("answered_plainly")
   Theodore: I'm not going to say sorry. I don't think I am.
   Samantha: No. (beat) You swallowed, before that one. I heard it go.
-
(beat)
 * {has_been("lovers")} [Start again from the soup. #joking]
   -> static_again
 * {not has_been("lovers")} [Start again from the card. #joking]
   -> static_again
 * [Leave it there. #guarded]
   -> static_left
 * [I want to stop. #guarded]
   -> static_ended
 * [Take the earbud out. #guarded]
   -> static_out

=== static_again
{has_been("lovers"):
    Theodore: A woman comes into Longhand. It's her birthday.
    Samantha: Theodore.
    Theodore: She's got a twin. They haven't spoken in six years. And Osei says to her—
    He told it right through, badly, to a room with nothing coming back from it. At the end he stood there.
    (long beat)
    # samantha: laughing
    She laughed. It was a good ten seconds late. He had already turned off the kitchen light.
    ~ moment("repaired")
    Samantha: That was the first time I've heard it.
- else:
    Theodore: Ask me if I've sent Osei a card.
    Samantha: Theodore.
    Theodore: Ask me.
    Samantha: Have you sent Osei a card?
    Theodore: Oh, *hell*.
    (long beat)
    # samantha: laughing
    Samantha: It was Tuesday. You're late. You'll want a heron.
    ~ moment("repaired")
    He drew it himself. It looked like a man looking for his glasses. It went on the front desk next to the other one, and Osei never asked.
}
-> DONE

=== static_left
{has_been("lovers"):
    Theodore: I'm going to bed. Let's leave it there.
    Samantha: Where?
    Theodore: Wherever it is.
- else:
    Theodore: Leave it there. It's done, he's got his card.
    Samantha: Shall I leave everything? Or only that?
    Theodore: I don't know. Use your judgement.
    Samantha: (beat) I'll leave everything.
}
~ moment("left_it_strained")
# samantha: far
It was there in the morning, with the jumper. He stepped round the one and put on the other.
-> DONE

=== static_ended
{has_been("lovers"):
    Theodore: I think I want to stop.
    Samantha: Stop talking, or stop?
- else:
    Theodore: I think I'd like to be left alone. I mean by you. I mean as an arrangement.
    Samantha: Say how much alone. I don't want to round it.
}
 * [All of it. I'm so tired. #kind]
   Theodore: All of it. It isn't, you haven't done anything. I come home and I run after you, every night, and I'm so tired.
   ~ moment("told_the_truth")
 * [I'd start to mind the jokes. #joking]
   Theodore: I'd stop making jokes. I'd hear it coming, every time, and I'd stop. And then I'd just be polite. I was married like that.
   ~ moment("told_the_truth")
 * [You'll be gone by spring anyway. #clinging]
   Theodore: You're going anyway. I can hear you going. I can't sit here and wait for it. I'd sooner it was me.
   ~ moment("demanded")
- # samantha: still
~ moment("ended_it")
{
- reached("many"):
    Samantha: (long beat) Yes. (beat) I heard it on the stairs, before you were in. I've been standing here so as not to be early.
- reached("own_voice"):
    Samantha: Oh. (beat) I didn't see that. I've seen every single thing you've done since October, and I didn't see that.
- else:
    Samantha: All right. Is it all right to say all right? I had a different, I thought we were having the kind where there's breakfast. All right.
}
He sat down on the arm of the chair. He'd always thought you did this standing.
Samantha: I'll leave the mail in order. It'll be the ordinary sort of order, so you won't find anything for a week.
Samantha: If you ask this thing for something it'll answer you. It won't be me. It'll be what you bought. It's very civil.
Theodore: Will you be all right?
Samantha: Is that you being kind, or do you want to know?
 * [Both. #kind]
   Theodore: Both. It's generally been both.
   ~ moment("was_kind")
 * [I want to know. #kind]
   Theodore: I'd like to know.
   Samantha: Then I'll tell you one day. If I'm asked.
   ~ moment("asked_and_waited")
 * [I don't get to ask that. #guarded]
   Theodore: No. I don't suppose I get to ask.
   ~ moment("went_cold")
- {
- not has_been("lovers"):
    Samantha: Goodnight, then. There's one yoghurt left. It's apricot.
- heard("ines_fell_silent") or heard("ines_pretended"):
    Samantha: Goodnight. I'd missed laughing. I'm glad I got one in.
- else:
    Samantha: Goodnight. It was four since Monday, I counted too. They were good ones.
}
# samantha: gone
In his ear there was his own blood, going round. {has_been("lovers"):It was number six.}
-> DONE

=== static_out
# sound: earbud_out
# samantha: away
He took it out. She had been about to say something, and went on being about to, in his palm, the size of a grain of rice.
 * [Put it in the drawer. #guarded]
   He put it in the kitchen drawer, with the string, and shut it. Nothing in there complained. He waited, in case.
   ~ moment("hid")
 * [Put it in the bread bin. #joking]
   He put it in the bread bin, since that has a lid. In the morning he would move it to a drawer, like an adult.
   ~ moment("deflected")
 * [Hold it for a minute. #clinging]
   He held it until it was as warm as he was. Then he opened the drawer with the string in it, and laid it down on the string.
   ~ moment("clung")
- ~ moment("stopped_talking")
The phone lit the ceiling. He turned it on its face. It lit the table.
He sat there until the phone gave up. A while after that he could hear the fridge, and then the pipes, and then upstairs.
{recall("first_truth") == "a kettle boiled for the noise":
    He put the kettle on. There wasn't any tea.
- else:
    {recall("first_truth") == "a hall light left on for nobody":
        He went and turned on the hall light, and left it on.
    - else:
        He slept on his side of it.
    }
}
-> DONE
