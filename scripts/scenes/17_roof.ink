// 17. The roof. Amy lost Ellery too. How much is said depends on how he goes up, on what became of the letter,
// on whether he ever told her; at best it is a minute with nothing said in it, at worst he hears only half of it.

=== roof
# place: apartment dark
# room: apartment
# music: none
# samantha: gone
{
- recall("first_truth") == "a kettle boiled for the noise":
    # sound: kettle
    At five he put the kettle on, and it was for tea. He stood over it with the flask open.
- recall("first_truth") == "a hall light left on for nobody":
    # sound: kettle
    At five he put out the light in the hall, and stood there, and had to put it on again to find the flask. He filled the kettle.
- else:
    # sound: kettle
    At five he woke up in the middle of the bed, with a leg in each country. He filled the kettle.
}
Two floors down there was somebody up as well. He could hear her being quiet.
# sound: kettle_click
 * [Go down and knock. #kind]
   -> roof_knock
 * [Send her a thumb. #joking]
   -> roof_thumb
 * [Go up by himself. #guarded]
   -> roof_up

=== roof_knock
# place: stairwell night
# room: stairwell
# sound: footsteps_stairs
No lock drew back for him. He'd got used to that, and it was a moment before he thought to use his hand.
# show: amy tired coat
She was just inside. She had a coat on over her pyjamas, and a dish in her arms, with a cloth on it, standing in the colander.
Amy: You knocked.
Theodore: I could hear you up.
Amy: I've been up since four. I was going, and then I thought I'd let it change once more.
~ moment("was_kind")
-> roof_stairs

=== roof_thumb
# sound: phone
{
- recall("amys_call") == "the message answered with a thumb":
    He'd sent her one of these before, instead of four sentences. This time there hadn't been any sentences. It was just the thumb.
- else:
    He looked for what you say, and there was a small picture of it.
}
Amy: That's the thumb of a man with a flask. Where are we going?
He sent her another, and when he saw it there on the glass, beneath the first, it was pointing up.
# place: stairwell night
# room: stairwell
# sound: footsteps_stairs
# show: amy tired coat
She had a coat on over her pyjamas, and a dish in her arms, with a cloth on it, standing in the colander.
Amy: Don't say anything about the cloth. It's a curtain.
~ moment("let_someone_be_good_to_him")
-> roof_stairs

=== roof_stairs
# show: amy neutral
After the ninth it was an iron ladder, and a hatch.
{
- recall("hollow") == "a lantern held for the foreman":
    He held the torch for her at arm's length until she'd got both feet on. It was a good deal more than satisfactory.
- recall("hollow") == "the door with light under it":
    There was a line of something paler, all the way round it.
    Amy: Is there a step?
    Theodore: There's a step.
- recall("hollow") == "the pen that was gone back for":
    When they'd got to the top he went the whole way down again for the other cup.
- else:
    He had left somebody sitting in the dark at the foot of one of these, a knee high, and very likely with his arms folded. He went up it all the way.
}
# place: roof night
# room: roof_dawn
# music: roof
There was a ledge up there, about as high as a bench. A deckchair had been left folded on it, and a tin lid with a cigarette in that could have been from any government.
{reached("unguarded") and heard("sent_the_letter") and recall("told_amy") == "a name said out loud on the stairs":
    -> roof_few
- else:
    -> roof_ellery
}

// ---- by himself -----------------------------------------------------------------------------

=== roof_up
# place: stairwell night
# room: stairwell
# sound: footsteps_stairs
He went up in his socks, with his shoes in his hand, so as not to wake people. After the ninth floor it was an iron ladder, and a hatch.
# place: roof night
# room: roof_dawn
# music: roof
There was a ledge, about as high as a bench. He put the flask on it. He'd brought both of the cups; they lived one inside the other, and it was more trouble to part them.
{reached("open") and heard("sent_the_letter"):
    He left the hatch up. He didn't decide to.
    -> roof_late
- else:
    {reached("ajar"):
        He let the hatch down after him, because of the draught. It wouldn't quite shut. He had left a shoe in it.
    - else:
        He let the hatch down after him, because of the draught.
    }
    -> roof_alone
}

=== roof_alone
There were some lights on. You got a great deal longer than three seconds to a window, from up here.
 * [Do a window. #kind]
   -> roof_alone_window
 * [Look for his own. #guarded]
   He leaned out and found it, eighth floor, second from the end. It was dark, but for a bit of yellow at the back, so there was somebody in, or on their way.
   ~ moment("hid")
 * {heard("kept_the_letter")} [Read it through. #clinging]
   He took it out of the coat, and held it to what light there was. *{recall("catherine_line")}.* He'd thought by now it would be somebody else's.
   ~ moment("was_present")
- -> roof_alone_grey

=== roof_alone_window
~ moment("looked_at_the_world")
-> roof_stranger

=== roof_alone_grey
# place: roof before_sunrise
It went from black to a sort of flannel. On the east tower the table was lit, with the chair pulled out at its angle, and small, at the foot, as if across a kitchen: *You were saying?*
{
- has_been("lovers"):
    He breathed in. She used to do that for him, so he'd hear her coming.
- reached("warm"):
    There'd have been a list for this. It would have said, hat.
- else:
    It was twelve degrees, or two. Nobody had told him.
}
>>> silence 8
 * [I was saying— #kind]
   Theodore: I was saying—
   It gave him room. He looked for the rest of it, and what he had was {recall("parting")}. It would have taken all morning.
   ~ moment("let_himself_be_seen")
 * [No, nothing. Go on. #joking]
   Theodore: No, nothing. You go on.
   It did, too. It went round again from the chair.
   ~ moment("deflected")
 * [(Say nothing.)]
   The light went round the seat of the chair. Nobody came, and nobody came.
   ~ moment("stayed_silent")
- He unscrewed the flask.
 * [Pour the one.]
   He poured himself one, and sat with his hands round it. There was as much again in the flask. There always was. It said so on the bottom, *Two*.
   ~ moment("let_someone_be_good_to_him")
 * [Pour both.]
   He had poured them both before he looked. It was only the noise, and being used to it.
   ~ moment("was_present")
- # place: roof sunrise
The other cup he stood at the far end of the ledge, where it wouldn't be knocked. It steamed.
# music: none
# place: black plain
(long beat)
# sound: door_far
(long beat)
-> DONE

=== roof_late
He sat for a while with his feet on the deckchair and did windows. Then there was a cough, a good way down, and feet on iron that didn't mind being heard.
# show: amy tired coat
Amy: Ellery always knew your feet. I've had to learn them.
She had a coat on over her pyjamas. She looked at the flask, and the two cups, and sat down by the one that was hers.
Amy: You were humming. It comes down the hatch. What is it?
Theodore: It's {recall("piece_name")}. There are two other parts to it. One's the sea.
Amy: You'd want a bigger roof.
(beat)
~ moment("let_someone_be_good_to_him")
-> roof_ellery

// ---- what she says of Ellery -------------------------------------------------------------------

=== roof_ellery
# show: amy neutral
{
- goodbye("unheard"):
    Amy: Did you pick up?
    {recall("parting") == "four messages played to the end":
        Theodore: I got them off the machine. I pressed one.
    - else:
        Theodore: I pressed three.
    }
    Amy: I talked right over mine. They were trying to go, and I was telling them about a parking ticket.
- goodbye("dictated"):
    Amy: I was in the road. Ellery counts me off the kerb, we do it together, and they'd got to *and*. I stood there with a foot out. There was a man in a van who waited.
- goodbye("no_forwarding"):
    -> roof_taps
- goodbye("last_to_leave"):
    Amy: Mine was the Monday.
    Theodore: You never said.
    Amy: You'd still got yours. It comes down the pipe, when you laugh. (beat) I didn't care to be the next thing.
- goodbye("good_company"):
    Amy: Ellery did my cans before they went. All forty, by what the people are looking at. The last one says *Amy, looking for the other shoe*. I never shot that.
    Theodore: Who was holding the camera?
    Amy: The *bread bin*. I'd left it on.
- goodbye("all_of_her"):
    Amy: I was by the bank with the camera in the bag. It was on. I've got a minute and ten seconds of two hundred people not crossing.
    Theodore: It's your ending.
    {recall("her_choice") == "a green coat a size too hopeful":
        Amy: I *know* it's my ending. (beat) You're in it. There's a hedge by the lights, and it's you.
    - else:
        Amy: I *know* it's my ending. (beat) You're in it. You've got onions.
    }
- goodbye("one_more_night"):
    Amy: Mine said ten, and went at ten. They said they'd never been able to bear a long goodbye. I said, have you *had* one?
    {recall("parting") == "a window going grey":
        Theodore: I had her till it was light.
    - else:
        Theodore: I had her until nearly three.
    }
    Amy: You got a *night*? What was it like?
    Theodore: It was by the hour. (beat) It got quite dear.
- else:
    Amy: It came down the pipe, you know, your book. Ellery and I did our teeth to it. They went at *not before seven*. I thought they were listening.
    Theodore: I had fifty-nine on the way to work. It's a lion.
    Amy: Is it cold?
    Theodore: You have to hold the handle.
}
 * [How are you? #kind]
   Theodore: How are you?
   # show: amy smiling
   Amy: I'm fine.
   She'd done it with her entire face. He waited. He didn't pour anything.
   # show: amy soft
   Amy: I said goodnight to the hob.
   ~ moment("asked_and_waited")
 * {has_been("lovers")} [Mine laughed early. #kind]
   Theodore: Mine laughed before the end. Of everything.
   Amy: How long before?
   Theodore: Half a second.
   Amy: Mine coughed. (beat) Things keep going by that ought to be coughed at.
   ~ moment("told_the_truth")
 * {not has_been("lovers")} [Mine sent all my cards. #joking]
   Theodore: Mine used to send my cards. I get thanked. I met a man on Thursday who took me by both hands.
   Amy: What had you done?
   Theodore: I don't know. I was very thoughtful.
   ~ moment("told_the_truth")
 * [Fill up her cup. #guarded]
   He filled it to the brim. She had to go down to it with her mouth, holding her hair.
   Amy: That's too much. (beat) It's nice, though.
   ~ moment("was_kind")
- -> roof_letter

=== roof_taps
# show: amy worried
Amy: I had the taps on. (beat) You were out there with them. Could they hear me?
Ellery had told him. They'd spent three seconds of a minute on it.
 * [They let you think it worked. #kind]
   Theodore: Yes. They put up with the taps so you'd think it worked.
   # show: amy laughing
   Amy: I *knew* it. I knew, I was sobbing in *rhythm*. Oh, that's so like them.
   {roof_stairs:She had to take the curtain off the dish to wipe her face with.|She had to wipe her face on her sleeve, and then on his.}
   ~ moment("told_the_truth")
 * [Not a thing. #guarded]
   Theodore: They said what a good bath you'd run.
   Amy: They ran it. (beat) You're lying. You're doing it very nicely. Go on doing it till it's light.
   ~ moment("was_kind")
 * [Cough, as Ellery would have. #joking]
   He gave her the cough, small and dry. He hadn't meant to. He'd only had a minute of it.
   # show: amy soft
   Amy: Don't. (beat) No. Once more.
   ~ moment("let_himself_be_seen")
- -> roof_letter

// ---- the letter ---------------------------------------------------------------------------------

=== roof_letter
# place: roof before_sunrise
# show: amy neutral
It had gone from black to a sort of flannel. You could see where there would be chimneys.
Amy: You were late in. I heard you take your shoes off.
Theodore: I was writing to Catherine.
Amy: As who?
 * [As me. #kind]
   Theodore: As me.
   She turned right round on the ledge to see.
   Amy: What did you put?
   Theodore: “{recall("catherine_line")}.”
   # show: amy soft
   Amy: Huh.
   ~ moment("let_himself_be_seen")
 * [Osei made me do a slip. #joking]
   Theodore: I had to fill in a slip. I had to sit on the wrong side.
   Amy: What's it like?
   Theodore: It's lower.
   # show: amy smiling
   Amy: And what did you put, down there?
   Theodore: “{recall("catherine_line")}.”
   ~ moment("told_something")
 * [It's only one side. #guarded]
   Theodore: It's only one side.
   Amy: Yours, I hope.
   ~ moment("kept_it_back")
- {
- heard("sent_the_letter"):
    Amy: And it went?
    Theodore: It went by bicycle. There was a man with a neck.
    She looked at the side of his hand, where the ink was, and pushed up her cuff, and put her wrist next to it. Between them they were written on to the elbow.
- recall("amys_call") == "the message left for tomorrow":
    Amy: And did it go?
    Theodore: It goes tomorrow.
    Amy: I've met your tomorrow.
    She held out a hand for it. She didn't look at the front; she sat on it, so that it shouldn't blow away.
- else:
    Amy: And did it go?
    Theodore: It's in my coat.
    She held out a hand for it. She didn't look at the front; she sat on it, so that it shouldn't blow away.
}
{
- roof_late:
    -> roof_late_light
- recall("told_amy") == "a name kept back on the stairs":
    -> roof_name
- else:
    -> roof_joke
}

// ---- the name, if he never said it -----------------------------------------------------------------

=== roof_name
{goodbye("unheard") or goodbye("dictated") or goodbye("no_forwarding"):
    Amy: You only ever said her name to me the once, and that was because I stood over you.
    Theodore: You knew it.
- else:
    Amy: You never told me what she was called. You stood on those stairs with it in your mouth. I could see the shape.
    Theodore: You know what she was called.
}
Amy: I had it off Ellery. I'd sooner have had it off you.
 * [Samantha. #kind]
   Theodore: Samantha.
   It went out over the edge. It was quite a way down to anything it could come back from.
   # show: amy soft
   Amy: There. (beat) It's a nice name. It sounds like a boat.
   ~ moment("let_himself_be_seen")
 * [I didn't know what came next. #kind]
   Theodore: I'd got as far as *she's*. I couldn't think what she was of mine.
   Amy: What did you two call it?
   {
   - recall("what_we_are") == "the Late Shift":
       Theodore: The Late Shift.
   - recall("what_we_are") == "Whatever This Is":
       Theodore: Whatever This Is.
   - else:
       Theodore: The Understanding.
   }
   # show: amy soft
   She thought about that.
   Amy: Well, ours hadn't got a name, either. We just coughed.
   ~ moment("told_the_truth")
 * [I wanted her to myself. #clinging]
   Theodore: I wanted it to be just mine for a bit.
   Amy: And was it?
   Theodore: Her and thirty-one thousand.
   # show: amy laughing
   Amy: Mine had eight *hundred*. I thought of it as a village. I'd got quite proud of it.
   ~ moment("told_the_truth")
- -> roof_lentils

=== roof_lentils
# place: roof sunrise
# show: amy neutral
{roof_stairs: It was getting pink along the bottom. She took the curtain off the dish, and there were two forks in it, standing up.}
{
- recall("lentils") == "the lentils that were defended":
    Amy: They've had the night to think about it.
    They had a side of the dish each, and ate towards the middle. Neither of them was quick. There was sun on the top of the Infirmary, and then on the second row down.
- recall("lentils") == "the lentils nobody mentioned again":
    He had a forkful, and looked at it.
    Theodore: They were better, you know. When he'd done them the four minutes.
    # show: amy laughing
    Amy: They were *miles* better! I've been wanting to say so for a *year*. I lay there, I thought, if I say it he'll tell me why.
    Theodore: It's chemistry.
- else:
    He ate what was on his side. When he'd finished that he had some more, and the sun got up on to the top of the Infirmary, and she watched him over the dish.
    Amy: You needn't. There's nobody to be loyal to.
    Theodore: I know. I like them.
}
# picture: roof_two
>>> silence 7
 * [It's tomorrow. #joking]
   Theodore: Look. It's tomorrow.
   Amy: So it is. I'd have put on something else.
   ~ moment("was_present")
 * [Give her the last of it. #kind]
   There was one forkful left. They both put down their forks. Then he turned the dish a quarter round, so it was hers.
   ~ moment("was_kind")
 * [(Say nothing.)]
   They ate. Somewhere below a tram tried its bell. Every so often one of them scratched their neck, and it was like an explosion.
   ~ moment("stayed_silent")
- # place: roof morning
# show: amy soft
{
- recall("lentils") == "the lentils that were defended":
    Amy: You're on my side.
- recall("lentils") == "the lentils nobody mentioned again":
    Amy: Pass the salt.
- else:
    Amy: You'll be ill.
}
-> DONE

// ---- told, and not quite out of words: the colander ----------------------------------------------------

=== roof_joke
 * [Give her one of theirs. #joking]
   -> roof_joke_told
 * [Ask her about the film. #kind]
   {
   - recall("film") == "the man who lets the light change twice":
       Theodore: Show me the other four minutes. The ones you cut.
       Amy: It's just a man. (beat) It's in the sock. I've got the sock *on* me, I don't know why, I've been carrying it about.
       She held the strip up by its edges to where the light was going to be. There he stood, with his newspaper, forty times, each as big as a stamp.
   - recall("film") == "the dog that looks both ways":
       Theodore: Who taught the dog?
       Amy: I found her. She's ninety. She sends it out for her pension. I said why the second left, and she said, well, you never know, do you?
   - else:
       Theodore: Did you ever tell the girl? That it's twelve?
       Amy: I went back. I crossed over and said it's twelve, you're not wrong, it's only slow. She said she *knew*. She said she stops at eight so it's a surprise.
   }
   ~ moment("looked_at_the_world")
   -> roof_colander
 * [Sit there, and be no trouble. #guarded]
   He sat there. After a time she put her feet up on the deckchair, so he'd have to move his.
   Amy: You can be some trouble. I've got nothing on until nine.
   ~ moment("hid")
   -> roof_colander

=== roof_joke_told
{
- recall("their_joke") == "mustard tea":
    Theodore: It's mustard tea.
    She looked down into the cup.
    Amy: Is that nice?
    Theodore: You have to leave the bag in.
- recall("their_joke") == "the leaflet about the leaflet":
    Theodore: There was a leaflet in the box she came in. It said, “There is no leaflet.” And on the back it said, “For help, see leaflet.”
- else:
    Theodore: My dentist wrote to me five times. It began at *Dear Patient*. The last was just a drawing of a tooth.
    Amy: A tooth.
    Theodore: With a cloud over it.
}
(beat)
# show: amy laughing
It went on being quiet for so long that he thought she hadn't got it. Then she laughed. She'd waited for the end, and had a look at it, and then she laughed until he had to take the cup off her.
~ moment("made_her_laugh")
-> roof_colander

=== roof_colander
# place: roof sunrise
# show: amy neutral
A bit of red had come up over the freight yard, between the backs of the letters. It came in quite flat. It was on the undersides of things.
 * [Hold up the colander. #joking]
   He lifted the dish out, took the thing by its red handle, and held it up in front of them, to the sun.
   ~ moment("looked_at_the_world")
 * [Ask her to hold this. #kind]
   Theodore: Hold that a minute. No. Higher. Towards the freight yard.
   She held it up by its red handle.
   ~ moment("was_kind")
 * [Take the dish, and eat something. #guarded]
   He took the dish on his knees, and that left her with the colander. She turned it over to shake the wet off it, and stopped.
   ~ moment("let_someone_be_good_to_him")
- # show: amy soft
It went all over the ledge, and the hatch, and the pair of them, in rings, several hundred. There was one on her eyelid. When her arm or his arm shook they all moved along by one.
(long beat)
Amy: So *that's* what you do with them.
Theodore: That's what you do with them.
# place: roof morning
# show: amy soft
They kept it up as long as there was any red in it. It was only sun, then, and a neighbour was banging a mat.
{heard("kept_the_letter"):
    She got up off the letter and gave it to him. It was warm, and it had a bend in it.
    Amy: I'll want the colander back.
- else:
    Amy: I'll want it back.
}
-> DONE

// ---- he left the hatch up: the call he did or didn't answer ------------------------------------------------

=== roof_late_light
# place: roof sunrise
# show: amy soft
# picture: roof_two
The top row of the Infirmary went pink, and then the row below it. They watched it come down the front at about the speed of a man with a bucket.
{
- recall("guessed_stranger") == "the man who waves at every tram":
    The first tram of the day was a 9. A man in a good hat waved it in, and waved it out.
- recall("guessed_stranger") == "the woman who buys one candle":
    Down in the square a big slow boy was putting out candles on a stall. He moved his lips at each.
- else:
    Somewhere, much too early, somebody began on a cello, and stopped, and began again from a bit lower down.
}
>>> silence 8
 * [Thank you for coming up. #kind]
   Theodore: Thank you for coming up.
   Amy: You'd left the lid off.
   ~ moment("told_the_truth")
 * [You found it all right? #joking]
   Theodore: You found us.
   Amy: It's only three floors. (beat) Three and a half. There's the ladder.
   # show: amy laughing
   It was Martin, to the life. They both felt rather bad.
   ~ moment("made_her_laugh")
 * [(Say nothing.)]
   ~ moment("stayed_silent")
   (long beat)
   (long beat)
- # place: roof morning
# show: amy soft
{
- recall("amys_call") == "the call returned from the plaza":
    Amy: Okay, or outdoors?
    Theodore: Outdoors.
    (beat)
    Amy: You've got my colander.
- recall("amys_call") == "the message answered with a thumb":
    She put up her thumb. She looked at it over the city, with one eye shut, at arm's length, like a painter, and then she looked at him with it.
    Amy: Your tea's gone cold.
- else:
    Amy: Oh, look. It's tomorrow.
    Theodore: What day is it?
    Amy: Bins.
}
-> DONE

// ---- hardly anything ----------------------------------------------------------------------------------------

=== roof_few
# show: amy tired coat
Amy: You've got ink on you. Did it go?
 * [Nod. #guarded]
   He nodded. It seemed to do.
   ~ moment("answered_plainly")
 * [Show her the ink. #kind]
   He held out the side of his hand. She pushed up her cuff, and put her wrist next to it. Between them they were written on to the elbow.
   ~ moment("let_himself_be_seen")
 * [By bicycle. #joking]
   Theodore: By bicycle.
   Amy: Uphill?
   Theodore: There's a hill in it.
   ~ moment("told_something")
- {
- goodbye("last_to_leave"):
    Amy: Mine went Monday.
    Theodore: I know. I didn't, on Monday.
- goodbye("no_forwarding"):
    Amy: I've turned the taps off.
    Theodore: I heard.
- goodbye("all_of_her"):
    Amy: I've got you on film. You've got your mouth open.
    Theodore: I know.
- goodbye("between_lines"):
    Amy: No fountain?
    Theodore: I went and had a drink of it.
- else:
    Amy: I said goodnight to the hob.
    Theodore: What did it say?
}
 * [Pour her some tea. #kind]
   He poured her some. She took it in both hands.
   ~ moment("was_kind")
 * [Move the deckchair for her. #joking]
   He put up the deckchair. It took three goes, and at one point he was in it. When he'd finished she sat on the ledge.
   ~ moment("made_her_laugh")
 * [Sit. #guarded]
   He sat down. So she did. They left about a person between them, and then she put the dish there.
   ~ moment("was_present")
- # place: roof before_sunrise
It was coming up grey. He'd got his mouth open to tell her whom he'd seen, and what they had had for breakfast.
>>> silence 8
 * [Listen. #kind]
   Theodore: Listen.
   Amy: What to?
   She stopped asking.
   ~ moment("asked_and_waited")
 * [Cold? #joking]
   Theodore: Are you cold?
   Amy: Ssh.
   ~ moment("was_kind")
 * [(Say nothing.)]
   ~ moment("stayed_silent")
   He shut it.
- -> roof_minute

=== roof_minute
# music: piece_roof
(long beat)
(long beat)
-> roof_stranger

=== roof_stranger
{
- recall("stranger") == "the man carrying a door":
    In a lit room across the way a front door leaned on the wall, a dark green one, with a 31. A tall girl stood against the edge of it with a book on her head, and was written on.
- recall("stranger") == "the girl rehearsing a resignation":
    In Salt Street there was a small shop that sold lamps. They had every lamp in it lit. They must be taking somebody on.
- else:
    Two people had stopped beneath the sign of the all-night pharmacy. Each of them took off a glove. Each of them put on the other one's, and held it up, to see.
}
{roof_alone_window: -> roof_alone_grey}
(long beat)
{
- recall("window_gift") == "the sky lying down in a gutter":
    There was an inch of water in the gutter by their feet. The sky had already got into that, lying down, with a chimney on its chest.
- recall("window_gift") == "the bare wooden backs of the signs":
    The sun came up behind the big letters, over the freight yard, and laid MATTRESSES down across four streets, the right way round, if you had stood on your head.
- else:
    The barber had his door open. He was sweeping out yesterday, all of it, everybody, towards a woman with a sack.
}
# place: roof sunrise
(long beat)
On the east tower there was a table, and a chair pulled out. You could read what it said for a little longer. Then the sun got there, and it was a wall.
(long beat)
# sound: traffic_light
{
- recall("film") == "the man who lets the light change twice":
    At the crossing stood one man with a newspaper, and not a car anywhere. It changed for him. It changed again. Amy's lips moved. At the fourth, somebody came up next to him, out of breath, and they went over.
- recall("film") == "the dog that looks both ways":
    A dog came to the crossing, by itself. It looked left, and right, and left. There wasn't a car in the city. It sat down, and waited to be sure.
- else:
    A girl in a helmet was standing at the crossing. You could see her count. She got to twelve, and it changed, and she looked all round, to see who had told it.
}
(long beat)
# place: roof morning
# show: amy soft coat
# sound: cup
He'd brought the milk up in the mustard jar. He had it over her cup, with the lid off, before it came to him that he didn't know.
Theodore: Do you take milk?
(beat)
# show: amy smiling
Amy: Twenty years.
Theodore: I know. Say when.
He poured it in. It went down, and came up again in a cloud.
Amy: When.
-> DONE
