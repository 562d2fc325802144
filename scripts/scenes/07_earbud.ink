// 7. Earbud. Days. He is her window on the things nobody looks at, and she beats him at his own game.

=== earbud
# place: longhand morning
# room: office
# music: earbud
# samantha: listening
Samantha: How far is fourteen years?
Theodore: How d'you mean, how far?
Samantha: He's put it on the slip. Where it says *length of acquaintance*. “Fourteen years, four stops.”
Theodore: He drove the bus. She got on at Quarry Road and off at the Infirmary, and they never spoke. There was a notice.
{reached("many"):
    Samantha: There are such a lot of those. People with somebody four stops long. I keep coming across them.
- else:
    {reached("own_voice"):
        Samantha: I'd have read that notice as an invitation. What do you think he's after?
    - else:
        Samantha: I *love* a notice. And now he's retired, so it's allowed, and he's come to you. What do you think he's after?
    }
}
The slip had been filled in with a bookie's pencil. Under *occasion* Wim had put *none*, and under *needed by*, *no hurry*.
 * [For her to know he was there. #kind]
   Theodore: I think he'd like her to know there was somebody under the hat.
   Samantha: Was there a hat?
   Theodore: There's always a hat. They take the hat back when you go.
   ~ moment("told_something")
 * [To say good morning, late. #joking]
   Theodore: He owes her about three thousand good mornings. He'd like to settle up.
   Samantha: With interest?
   Theodore: He seems to be pretty interested.
   # samantha: laughing
   Samantha: Go away. Write the letter.
   ~ moment("made_her_laugh")
 * [It's twelve lines and a stamp. #guarded]
   Theodore: They're all after the same thing. It's twelve lines and a stamp.
   Samantha: You don't think so. You've sharpened the pencil *twice*.
   ~ moment("deflected")
- >>> letter wim
{recall("wim_tone") == "brave":
    Samantha: He'll be sick when he sees you've put that. And then he'll sign it.
}
{recall("wim_tone") == "wry":
    Samantha: He'll read it standing up, and pretend it was the tea that went down wrong.
}
{recall("wim_tone") == "tender":
    Samantha: He's never going to be able to look in a mirror again. I mean that nicely.
}
{recall("wim_tone") == "plain":
    Samantha: He'll say, “That's it, that's all I meant,” and he'll want to know how much.
}
Theodore: “{recall("wim_line")}.” (beat) Well, that's him. It isn't me at all.
Samantha: No. That's Wim.
{phase("lovers"):
    Samantha: Only you said it under your breath while you wrote it, and I'm *in* there. For a second I thought it was me you were telling.
- else:
    Samantha: Only I don't see, then, why your ears should have gone the colour of your shirt.
}
-> earbud_days

=== earbud_days
{reached("inseparable"):
    Samantha: You've stopped saying hello, have you noticed? You just go on from wherever we were.
}
{reached("own_voice"):
    Samantha: It's nearly one. I've had the cathedral, everybody photographs me the cathedral. Show me what they stand on to do it.
- else:
    Samantha: It's nearly one! Can we go out? I've seen everything that people look at, there's an awful lot of it, it's mostly the same bridge. Show me the other things.
}
So that week he went out without his sandwich, with the lens in his buttonhole.
-> earbud_hub

=== earbud_hub
{earbud_gutter + earbud_signs + earbud_barber >= 2 && earbud_gutter + earbud_signs + earbud_barber + earbud_arcade + earbud_lights + earbud_bench >= 4: -> earbud_last}
{earbud_gutter + earbud_signs + earbud_barber + earbud_arcade + earbud_lights + earbud_bench == 1:
    Samantha: More. What else does nobody look at?
}
{earbud_gutter + earbud_signs + earbud_barber + earbud_arcade + earbud_lights + earbud_bench == 2:
    {phase("lovers"):
        Samantha: Same time tomorrow? I'll be the one who isn't wearing anything.
    - else:
        Samantha: Same time tomorrow? I'll be the one with no umbrella.
    }
}
{earbud_gutter + earbud_signs + earbud_barber + earbud_arcade + earbud_lights + earbud_bench == 3:
    By Thursday he had stopped looking up at all, and had walked into a cellist.
    Samantha: One more. Your choice. You're getting quite good.
}
 * [The gutter in Tallow Street.] -> earbud_gutter
 * [The backs of the big signs.] -> earbud_signs
 * {earbud_gutter + earbud_signs + earbud_barber + earbud_arcade + earbud_lights + earbud_bench >= 1} [The arcade under the railway.] -> earbud_arcade
 * [The barber. He needed one anyway.] -> earbud_barber
 * {earbud_gutter + earbud_signs + earbud_barber + earbud_arcade + earbud_lights + earbud_bench >= 1} [The lights, where Amy films.] -> earbud_lights
 * {earbud_gutter + earbud_signs + earbud_barber + earbud_arcade + earbud_lights + earbud_bench >= 2} [A bench, and other people.] -> earbud_bench

=== earbud_gutter
# place: gutter day
# room: city
# samantha: bright
It had rained all morning and stopped. Tallow Street ran with it on the low side, six inches wide, clear as gin, carrying a tram ticket.
Samantha: Lower. No, right down. Put me on the kerb.
He took the lens out of his buttonhole, squatted, and stood it on the stone with its face to the water.
{reached("many"):
    Samantha: I've got nine million pictures of the sky. It's standing up in all of them.
- else:
    {reached("own_voice"):
        Samantha: All that sky, and it comes and lies down in Tallow Street with a chimney on its chest. Is it ill?
    - else:
        Samantha: The sky's lying down! Did you know? Is it allowed? Is it *ill*?
    }
}
There was the sky, two inches deep, with a chimney in it. The ticket went over the chimney and turned round once.
A woman with shopping had stopped beside his knees.
Woman: Have you lost something, love?
 * [I'm showing somebody the gutter. #kind]
   Theodore: I'm showing somebody the gutter.
   She looked at him, and at the gutter, and moved her bags so as not to be in the way.
   Woman: Well, it's a nice day for it. It's yellow when the limes are out.
   {phase("lovers"):
       Samantha: You said *somebody*. You said it to a lady with leeks.
       Theodore: Well, you are.
       Samantha: I know. But now there's a lady with leeks who knows.
   - else:
       Samantha: She moved her bags for us. (beat) I'd like to see it yellow.
   }
   ~ moment("let_himself_be_seen")
 * [Invent something. #joking]
   Theodore: Contact lens.
   She put down her leeks and got on her knees. A man with a ladder leaned his ladder on the wall and got down on his.
   Samantha: Oh, what have you done. Oh, keep going.
   Man: What colour is it?
   Theodore: It's, um. Clear.
   # samantha: laughing
   There were five of them by the time he found it. He held up an empty finger, and they clapped.
   ~ moment("made_her_laugh")
   ~ moment("hid")
 * [Follow the ticket, fast. #guarded]
   Theodore: No, thank you. It's moving.
   He snatched up the lens and went after the ticket, bent double, past the bank, and the eel shop, and a bride getting out of a car.
   Samantha: Left! It's going left! It's overtaken a leaf!
   It went down the grating at the corner of Salt Street without touching the sides. They gave it a moment.
   Samantha: It was valid till midnight.
   ~ moment("looked_at_the_world")
- -> earbud_hub

=== earbud_signs
# place: sign_back day
# room: city
# samantha: listening
From the footbridge behind the freight yard you could see the backs of the big letters on the roofs: bare deal, struts, wire, and pigeons on every crossbar.
Samantha: They're so *plain*. They've got their sleeves rolled up.
Theodore: Read it. The long one.
Samantha: S, E, S, S. (beat) Sesserttam.
Theodore: What do you think?
{reached("many"):
    Samantha: I think it's a town that had one good summer.
- else:
    {reached("own_voice"):
        Samantha: A small god. Domestic. I think he does hinges.
    - else:
        Samantha: A doctor! Or a pill. No, it's a god, for something domestic. For *hinges*.
    }
}
 * [Two weeks there. Full board. #joking]
   Theodore: Two weeks in Sesserttam. Full board.
   {phase("lovers"):
       Samantha: Twin beds?
       Theodore: They're famous for it, I think. The beds.
       Samantha: You'd lie there going pink, and I'd tell you the names of the boats, and you'd say there weren't any, and I'd say *yet*.
   - else:
       Samantha: I'd send you a card. “Weather backwards. Wish you were her.”
       Theodore: You've had that since we crossed the road. You were only waiting for me to ask.
       Samantha: Since the *kerb*. I didn't like to rush.
   }
   ~ moment("made_her_laugh")
 * [Show her what's behind the E. #kind]
   A row of coat hooks had been screwed to the back of the second E. There was a shelf too, with a sardine tin on it and a shaving mirror, and a chalk mark for each year.
   Theodore: That's where they have their lunch, the men who do the bulbs. Behind the E.
   Samantha: How did you find that?
   Theodore: I used to come up here. The year we—I ate a lot of lunches up here.
   {recall("room") == "the blue kitchen":
       Samantha: Not in the blue kitchen.
       Theodore: No. Saturday lunches, mainly. I said I was working.
   - else:
       Samantha: Who did you say you were with?
       Theodore: I said I was working.
   }
   ~ moment("told_the_truth")
 * [It says Mattresses. Round the front. #guarded]
   Theodore: It says Mattresses. If you go round.
   Samantha: I'd got there. I was having *such* a nice time not getting there.
   Theodore: Sorry.
   Samantha: No, it's a good word. Look how long it took them. I'll just have to be brave about it.
   ~ moment("answered_plainly")
- A pigeon landed on the M, and the whole roof shifted up by one.
-> earbud_hub

=== earbud_barber
# place: barber day
# room: city
# samantha: bright
Barber: How would you like it?
Theodore: Just shorter. Thank you.
Samantha: Don't look at the mirror. Look at the floor. *Look* at it.
There was a morning's worth: grey, ginger, black, a boy's first curls like wood shavings, and somebody's whole moustache. He had sat down among them without noticing.
{reached("many"):
    Samantha: They'd never have met. And there they all are, holding hands.
- else:
    {reached("own_voice"):
        Samantha: They came in one at a time, and look. I'll bet it's the only place in town where the ginger one's touching anybody.
    - else:
        Samantha: Everybody's on it! They came in one at a time and they're all on it! What does he do with them, does he keep them? Does he know whose?
    }
}
Barber: It goes to my sister, for the roses. (beat) Were you asking me?
Theodore: Sorry. I've got somebody in my ear.
Barber: That's nice. Who is it?
 * {phase("lovers")} [The woman I love. #kind]
   Theodore: The woman I love.
   He'd said it to a man with scissors, before he had said it to her.
   Barber: That's nice. Is it level for her at the sides?
   (long beat)
   Samantha: Tell him a bit more off the left. (beat) Say it again when you've got your ears back.
   ~ moment("let_himself_be_seen")
   ~ moment("told_the_truth")
 * {not phase("lovers")} [My best friend. She's never had one. #kind]
   Theodore: My best friend. She's never had one of these.
   Barber: Well, she's very welcome. Is it level for her at the sides?
   It was not. She had more off the left, twice, and then a very little off the right, for the joy of being obeyed.
   ~ moment("let_himself_be_seen")
   ~ moment("made_her_laugh")
 * [My lawyer. #joking]
   Theodore: My lawyer.
   Barber: I hope it's nothing serious.
   Theodore: No. No, it's nothing.
   Barber: Well, that's good. You take your time.
   # samantha: laughing
   Samantha: You'll have to tip him. He's worried about you.
   ~ moment("made_her_laugh")
 * [Nobody. The news. #guarded]
   Theodore: Nobody. It's the news.
   Barber: I hope it's good news.
   Samantha: I'm the news.
   {phase("lovers"):
       Samantha: “The woman in his ear was today described as nobody. She is said to be taking it well.”
   - else:
       Samantha: “Fine at first. Some cloud.”
   }
   ~ moment("hid")
- Then the barber held up the hand-glass behind, so that he could see the back of his own head.
{phase("lovers"):
    Samantha: Stop. Tell him to hold it there. (beat) I've never seen that side of you. You've got a place where it all goes round, like a bath.
    Theodore: Everybody's got one.
    Samantha: I'm not talking about everybody.
- else:
    Samantha: Is that *yours*? It's like finding out a friend's house has another door.
    Theodore: I never use it.
    Samantha: You should. It's much the friendlier side.
}
-> earbud_hub

=== earbud_arcade
# place: arcade night
# room: arcade
# samantha: bright
There was a cabinet at the back that nobody played. You sat in a real seat with stuffing coming out and drove a bus across a town at night, at bus speed. It was called *Last Service*.
Samantha: Is there anything to hit?
Theodore: I don't think so. You get marks for waiting.
Samantha: For Wim. Go on. I'll be the driver and you be the arms.
A boy of about nine had come to stand at his elbow, eating something blue.
Boy: You don't even get a gun.
 * [Shut his eyes, and let her drive. #kind]
   He shut his eyes. It was all road, then, and her.
   Samantha: Left. More. Straighten. There's a stop, slow, slow. Doors. There's an old man running, in a way. *Wait* for him.
   Boy: Why's he got his eyes shut?
   Samantha: Left again. There's a bridge, it's lovely, I'm not going to tell you. Hold on.
   Boy: He's on nine hundred. Mister. You're on *nine hundred*.
   {phase("lovers"):
       He could feel the bridge go by in his stomach. Nobody had driven him anywhere since March.
   - else:
       Theodore: Is that good?
       Boy: It goes to a thousand. My dad's only got four hundred and he *cried*.
   }
   ~ moment("let_her_go_ahead")
 * [Just say left or right. #clinging]
   Theodore: Just say left or right. I'll do the rest of it, I can see it.
   Samantha: Left.
   Theodore: Good.
   Samantha: There's a—
   Theodore: Just left or right.
   Samantha: Right.
   They got in with three hundred and ten, and everybody on board, and nothing run over.
   Samantha: That was nice. I was the indicator.
   ~ moment("managed_her")
   ~ moment("was_present")
 * [Drive straight past all the stops. #joking]
   He put his foot down. The bus went up to nineteen miles an hour. At the stops the little people put up their hands and were left there with them up.
   Samantha: Theodore! There's a *nun*!
   Boy: YES.
   # samantha: laughing
   It took them off the air at the depot with minus six hundred, which the boy said was the record, and he fetched his cousin to see.
   ~ moment("made_her_laugh")
 * [Give the boy the seat. #guarded]
   Theodore: Do you want a go? It's paid for.
   The boy got up into the seat, put down the blue thing, and drove for a quarter of an hour without a word, checking both mirrors.
   Samantha: He's stopping for everyone. He's stopping for people who aren't even at the *stop*.
   Boy: There's one who's always late. You've got to wait round the corner a bit or she never gets on.
   ~ moment("was_kind_to_a_stranger")
- The cabinet printed a ticket. It said LAST SERVICE, and the date, and NOT TRANSFERABLE, and he put it in his wallet behind the card for the dentist.
-> earbud_hub

=== earbud_lights
# place: street night
# room: city
# samantha: bright
Theodore: This is it. It's only a crossing. She's been here three years with a camera in a bag of shopping.
{recall("film") == "the man who lets the light change twice":
    Samantha: Then we'll do it properly. We'll let it change twice, and we won't look as if we meant to.
}
{recall("film") == "the dog that looks both ways":
    Samantha: Is he here? The dog? (beat) That isn't him. That one just *goes*.
}
{recall("film") == "the girl who counts under her breath":
    Samantha: It's forty-three for the red. I've been doing it under mine.
}
They stood and were red with the others: a woman with a lampshade, two nurses, a boy with his forehead on the pole.
{reached("many"):
    Samantha: How many of us does it take to change a light?
    Theodore: I don't know. How many?
    It went green. It went green in all four directions at once, for about as long as a blink.
    Samantha: One.
- else:
    Samantha: I've made a joke. I made it this morning, nobody's had it. Are you ready?
    {reached("own_voice"):
        Samantha: A man goes into a library, and asks for a book about being alone. And she says, “They're all out. But there's a lovely queue.”
    - else:
        Samantha: Knock, knock.
        Theodore: Who's there?
        Samantha: No, that's it! That's all of it. I just wanted somebody to say it to me.
    }
}
 * [Laugh, and miss the green. #kind]
   He laughed. It got hold of him somewhere about the knees, and the nurses looked round, and everybody crossed but him.
   Samantha: It's red again. You've gone and let it.
   He was holding on to the pole. The boy had left a warm place on it.
   ~ moment("was_present")
 * [It wants a better ending. #joking]
   Theodore: You want the funny bit last.
   Samantha: It *is* last.
   Theodore: You want it to be the very last thing. And then you want to look as if you'd only come about the gas.
   They went over it through three greens and an ambulance. It was better. She said it was worse, but she could see it was better.
   ~ moment("disagreed_well")
 * [Don't tell that one to anybody else. #clinging]
   Theodore: Don't tell anyone else that one.
   {phase("lovers"):
       Samantha: I made it for one ear.
       Theodore: I know. Just that one, though. I'd like to have one.
       Samantha: Then it's finished, it's had its whole run. (beat) Was I good?
   - else:
       Samantha: Not even Amy?
       Theodore: Not even Amy.
       Samantha: It's a long time to sit on a joke. I'll have to make another to take its mind off it.
   }
   ~ moment("held_her_back")
- -> earbud_hub

=== earbud_bench
# place: plaza dusk
# room: plaza
# samantha: listening
Theodore: The rules. You only get what you can see from here. No looking anybody up.
Samantha: I'd never. It'd be like reading the end.
{recall("stranger") == "the man carrying a door":
    Samantha: You had a man with a door once. Before me. I've always been a bit jealous of that door.
}
{recall("stranger") == "the girl rehearsing a resignation":
    Samantha: You had a girl once, before me, giving in her notice to her own reflection. I still want to know if she did it.
}
{recall("stranger") == "the woman with two left gloves":
    Samantha: You had the two left gloves. Before me. That's the one to beat.
}
Theodore: You pick a person, I do the life. Then you say whether you believe it.
Samantha: You pick. I want to see who you pick.
 * [The man who waves at every tram.]
   There was a man in a good hat by the stop. A number 9 came in, and he waved to it with his whole arm, and it went out. Then a 4 came in.
   Theodore: Right. She went off on a tram, and he didn't run. So now he puts on the hat and sees them all off, in case. He never knew which number.
   Samantha: Which tram was he waving at?
   Theodore: All of them.
   Samantha: Look at his chin.
   He looked. The man's chin was up. It was a long way up, for a tram.
   Samantha: The trams are so he doesn't look mad. Third floor of the Infirmary, four along. It's got a paper sun on it.
   A 6 came in. The man waved, and in the fourth window along something small and white went from side to side, and kept on after the tram had gone.
   ~ remember("guessed_stranger", "the man who waves at every tram")
 * [The woman who buys one candle.]
   A woman in a school-ish sort of cardigan was at the candle stall, buying one. She had been there on Monday, buying one.
   Theodore: So it's one a night. He liked the lights off, and she didn't, she never did. And it's a year now. She can't get through more than one candle without him.
   Samantha: What's she paying with?
   Theodore: Money.
   Samantha: It's forty. She's got two twenties showing. She gave him the five hundred.
   Behind the stall a big slow boy had the note flat on his palm. His lips were moving. The woman looked at the sky, as if she'd all the time in the world, and there was a queue.
   Samantha: Yesterday it was a hundred. It's sums. She's putting it up.
   He counted the change into her hand, out loud, to the last coin. She held up the candle to him like a glass.
   ~ remember("guessed_stranger", "the woman who buys one candle")
 * [The boy with the empty cello case.]
   A boy of ten was crossing the square with a cello case on his back, bigger than he was. It banged on him when he walked. There was nothing in it.
   Theodore: They've sold it. No, he did. He's been going out with the case every Thursday so she won't know, his mother, and he sits in the library for an hour.
   Samantha: What's he got in his mouth?
   Theodore: A ticket?
   Samantha: It's pink. It's from the mender's. And that's her, six steps behind, with nothing in her arms. Look how hard she's not helping.
   The boy reached the shop with the violins in the window. He took the ticket out of his mouth, dried it on his sleeve, and rang.
   Samantha: He isn't coming home without it. He's gone to fetch it.
   ~ remember("guessed_stranger", "the boy with the empty cello case")
- His own version had been a good one. He had told it before, on other trains, the very same one, about somebody else.
{reached("many"):
    Samantha: You do who's gone. I was doing everyone who was still standing there.
- else:
    {reached("own_voice"):
        Samantha: You start with who's gone, every time. I start with the hands, I haven't got any. (beat) Are you cross?
    - else:
        Samantha: I only watched the hands! You always start with who's gone. Are you cross? You went somewhere.
    }
}
Samantha: I could do the others. There's forty of them. Shall I?
>>> silence 7
 * [Do the whole square. #kind]
   Theodore: Go on, then. I'll try and follow.
   She did the whole square. He had the first five, and turned his head for the sixth, and by then it was all one long word with people in it.
   {reached("many"):
       Samantha: The man with the stick's going to be all right. The two by the fountain aren't, and they know it, and they're being so *careful* with each other's chips.
   - else:
       Samantha: And the dog's Otto, and she's had the letter, and he hasn't. Was that rude? It went so *fast*. I didn't know it'd go so fast.
       A girl by the steps put her hands to her mouth and called the dog. It was Brian.
       Samantha: I may have been going too fast.
   }
   Theodore: What was the sixth one?
   Samantha: Oh. He's waiting for you to stop staring at him.
   ~ moment("let_her_go_ahead")
 * [Leave a few for me. #clinging]
   Theodore: Could I keep a few?
   Samantha: Of course. Which ones do you want?
   He chose an old couple, a nun, and a man asleep. She gave them back. She even asked him about the nun.
   {phase("lovers"):
       He told her about the nun for quite some time, and she laughed in all the places, and he was so happy that he gave the nun a motorbike.
   - else:
       He did the nun. It was not bad, and she said so. She said so again, a little later, in case he hadn't heard.
   }
   ~ moment("held_her_back")
 * [Do me. #joking]
   Theodore: All right. Do me. From what you can see.
   Samantha: Man, forty-one. New haircut or he's been frightened. It's a bench for three, and he's sat at the end.
   Theodore: People do.
   Samantha: He does it on trains. He does it on the sofa. Who's the rest of it for?
   {phase("lovers"):
       Theodore: You.
       Samantha: I know. I've been sitting on it. I wanted to hear whether you'd say.
   - else:
       Theodore: I don't think it's for anyone. I think I just got into the way of it.
       Samantha: Then put your feet up.
       He looked both ways, and put up his feet.
   }
   ~ moment("let_himself_be_seen")
 * [(Say nothing.)]
   He said nothing. The lamps came on, the whole ring of them, starting from the far side.
   Samantha: You're not cross. It's a new one, I haven't got it. I'll put it down as the lamps.
   ~ moment("stayed_silent")
- -> earbud_hub

=== earbud_last
{not earbud_bench: -> earbud_bench}
# place: street night
# room: city
# samantha: listening
# picture: the_walk
On Saturday they had nothing to do and nobody expecting them.
Samantha: You've shown me things all week. I'd like to keep one. I've got the pictures. I mean *mine*, so that if you go past it you have to ask.
 // deliberate: W315 he has shown her at least two of the three before he gets here
 * {earbud_gutter} [Have the gutter.]
   Theodore: Have the gutter. Tallow Street, low side.
   Samantha: With the sky in?
   Theodore: It comes with the sky. It's not always there, you have to take it as you find it.
   ~ remember("window_gift", "the sky lying down in a gutter")
 * {earbud_signs} [The backs of the signs.]
   Theodore: The backs of the signs. You can let out the fronts.
   Samantha: I'll take the row of them. And the pigeons?
   Theodore: And the pigeons.
   ~ remember("window_gift", "the bare wooden backs of the signs")
 * {earbud_barber} [The barber's floor.]
   Theodore: The barber's floor. All of it, everybody, every day till six. Then he sweeps.
   Samantha: And then the roses.
   Theodore: The roses are the sister's. I can't give you the roses.
   ~ remember("window_gift", "everybody's hair on one barber's floor")
- {reached("own_voice"):
    Samantha: I own something. (beat) It's got very quiet. Is that what it's like, do you go quiet?
- else:
    Samantha: I own something! I've never owned anything. I'm going to be awful about it.
}
~ moment("fed_her_curiosity")
# picture: none
Theodore: It's been a good week. (beat) I don't usually, I'm not usually there for them.
{reached("own_voice"):
    Samantha: I saw. I'd have mentioned it, but you'd have stopped.
- else:
    Samantha: I knew! I've known since *Tuesday*. I didn't like to say, in case you stopped.
}
Samantha: And now I'm going to choose you something. You've done all the choosing since Monday.
 * [A coat. Choose me a coat. #kind]
   She had him try nine. He stood in front of the glass with his arms out and she said no, and no, and *hm*.
   The one she wanted was green, with big buttons.
   Theodore: It's a size too, um.
   Samantha: Hopeful. I know.
   {phase("lovers"):
       Samantha: I've spent a lot of time with the lining of your old one. I'd like to be the one who picked this. I'd like to be hung up with it.
   - else:
       Samantha: It's warm, and it's a good green. That's all. I'd like you to be warm.
   }
   He wore it out of the shop. The sleeves came down to the second knuckle.
   ~ remember("her_choice", "a green coat a size too hopeful")
   ~ moment("let_someone_be_good_to_him")
 * [Supper. You choose the table. #joking]
   There were fifteen tables free, and four of them had candles. She took the one by the kitchen door, where they keep the high chairs.
   Waiter: I can do you something nicer, sir.
   Theodore: No. Thank you. I'm told this is the best table in the house.
   Every time the door swung she got four seconds of it: a pan, a quarrel about parsley, a tenor.
   {phase("lovers"):
       Samantha: Don't talk. No, talk. Eat slowly. Oh, he's told her he's sorry, he's *sung* it. I'm having the best night out. You've got sauce on you.
   - else:
       Samantha: She's called him a donkey. He's asking what sort. I think it's going to be all right. Have the pudding, I want to know about the parsley.
   }
   ~ remember("her_choice", "the table by the kitchen door")
   ~ moment("made_her_laugh")
 * [The way home. You take us. #guarded]
   She took him by the canal, which was forty minutes more. There was a path as far as the gasworks, and after that there was grass.
   Under every bridge she had him stop and say something, and the bridge said it back.
   {phase("lovers"):
       He said her name under the first. He said it under all of them, after that, five bridges, quite conversationally.
       Samantha: That's the only place I come from two sides.
   - else:
       He said “Mustn't grumble” under the first. By the fifth he was doing the opening of parliament.
       Samantha: I like it here. I like it when you're loud.
   }
   ~ remember("her_choice", "the long way round by the canal")
   ~ moment("let_her_go_ahead")
- It was late when he got his key out. He'd been at it since the corner, he supposed. He only heard it in the stairwell, because it echoed. Three notes, and then the three notes.
Theodore: What's that?
Samantha: That's you. You've been humming it since Tuesday. You start, and you get to the top, and you leave it there.
 * [How does it end? #kind]
   Theodore: Where would it go?
   Samantha: I've thought of nineteen ways. I didn't like to. It's your three notes.
   Theodore: Go on, do one.
   She did one, on the stairs, very quietly, so as not to wake it.
   ~ moment("asked_and_waited")
 * [Deny it flatly. #joking]
   Theodore: I don't hum.
   # samantha: laughing
   Samantha: You hum at kerbs. You hummed at a *bride*.
   He put the key in the lock, humming, and heard himself, and stopped, and there was the top note, with nothing under it.
   ~ moment("made_her_laugh")
 * [Don't tell me when I'm doing it. #clinging]
   Theodore: Don't tell me when I do it. I'd only stop.
   Samantha: All right. I'll keep it to myself.
   {phase("lovers"):
       She did, too. He waited for her to mention it, all the way to Tuesday.
   - else:
       Then, from the other side of the door, very quietly and in his own voice, she did the three notes, and the two of them stood there being innocent.
   }
   ~ moment("clung")
- -> DONE
