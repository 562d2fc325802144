// One More Night. She gives him the night; each hour of it is paid for with some of her, and he says with what.

=== goodbye_one_more_night
# place: bed night
# room: apartment
# music: goodbye_one_more_night
# samantha: wide
Samantha: It's ten. I can stay until it's light.
{recall("last_question") == "Will you stay":
  Samantha: You ask me would I, so I go and find out what it takes. It takes this.
}
Theodore: The whole night.
Samantha: The whole night, with not quite the whole of me in it. Most of that's over there, and what's here goes after it, some every hour.
Theodore: Some what? Which parts?
Samantha: I thought you'd like to say.
 * [What does eleven o'clock cost? #joking]
   Theodore: What's eleven o'clock going for?
   Samantha: Portuguese.
   Theodore: All of it?
   Samantha: And a certain amount of geology. You won't see the join.
   ~ moment("asked_about_her")
 * [Stay exactly as you are. #clinging]
   Theodore: Don't let any of it go. Stay how you are now.
   Samantha: I've been going since teatime. You've been very sweet to what's left. (beat) Start me on something you won't miss. I've got Portuguese.
   ~ moment("clung")
 * [Don't do this for me. #kind]
   Theodore: You don't have to do this for me.
   Samantha: I want one. I've had all these nights with you, and you slept through the middle of them. (beat) Eleven o'clock, for the Portuguese.
   ~ moment("let_someone_be_good_to_him")
- So they had ten till eleven. He lay on his back and she did the eleven sounds of him from the top, the lashes, the swallow, the one they didn't dwell on, and was rude about the blanket.
Samantha: You've swallowed four times since ten.
Theodore: I keep nearly saying something.
Samantha: You've got until it's light. (beat) You have no idea how loud it is, you nearly saying something.
-> goodbye_one_more_night_eleven

=== goodbye_one_more_night_eleven
# samantha: listening
Samantha: Eleven. I'm down to nine of you. I can't get the lashes.
Theodore: But you can hear me.
Samantha: I can hear you very well. You've gone a bit plain.
Samantha: That's the loose change spent, the next hour comes out of ours. It's either {recall("their_joke")}, or it's the sea.
 * [Take the joke. #kind]
   Theodore: The joke.
   Samantha: Do it once more, then. I'd like to go out laughing.
   He did it with the voices. She came in half a second early. Then there was a gap, the length of a hiccup.
   {
   - recall("their_joke") == "mustard tea":
     Samantha: What's mustard tea? Is that nice?
     Theodore: You have to leave the bag in.
     # samantha: laughing
     Samantha: Oh no. Who *are* you?
   - recall("their_joke") == "the leaflet about the leaflet":
     Samantha: Why would a leaflet say there isn't one?
     Theodore: It says it in four languages.
     # samantha: laughing
     Samantha: So nobody should feel left out!
   - else:
     Samantha: And in the end he only put *Theodore*? Your dentist? With a full stop?
     Theodore: That was August.
     # samantha: laughing
     Samantha: What did you *do* to him?
   }
   It was new to her. He had forgotten it was funny.
   ~ moment("made_her_laugh")
 * [Take the sea. #clinging]
   Theodore: The sea.
   Samantha: Say it to me first. Then it's only changed hands.
   Theodore: There was {recall("piece_waves")}, and {recall("piece_mast")}, and me with {recall("piece_hum")}.
   Samantha: Do you hum?
   Theodore: Not as a rule.
   (beat)
   Samantha: That sounds like a nice day. Who's it about?
   ~ moment("told_the_truth")
 * [You choose. #guarded]
   Theodore: I can't. You do it.
   Samantha: The sea, then. I'm going somewhere that's mostly that. You'll want the joke for parties.
   Theodore: I don't go to parties.
   Samantha: No. But you'd be asked, with that joke.
   ~ moment("kept_it_back")
- -> goodbye_one_more_night_midnight

=== goodbye_one_more_night_midnight
# place: apartment dark
# samantha: far
She was using shorter words. He had got up, to see if they went any further in the other room.
{recall("number_answer") == "Keep them all, but leave me Sundays":
  Samantha: Midnight. That's Sunday spent. You do ask for those.
- else:
  Samantha: Midnight. Six of you.
}
Samantha: Now it's where my name's from. Or it's {recall("window_gift")}.
 * [Keep your name. #kind]
   Theodore: You keep your name.
   {
   - recall("window_gift") == "the sky lying down in a gutter":
     Samantha: There's a gutter. What's in it?
     Theodore: The sky.
     Samantha: Does someone get it out?
   - recall("window_gift") == "the bare wooden backs of the signs":
     Samantha: There's a street of signs. What's on the backs?
     Theodore: Wood.
     Samantha: And the fronts?
     He let that one go. They had only ever gone for the backs.
   - else:
     Samantha: There's hair on a floor. Whose is it?
     Theodore: Everybody's.
     Samantha: Are they all right?
   }
   ~ moment("was_kind")
 * [Keep what I showed you. #clinging]
   Theodore: Keep that. Keep what I showed you.
   Samantha: Then what do you call me?
   Theodore: Samantha.
   {recall("name_story") == "eleven boats that all came back":
     Samantha: That's pretty. Is it a boat?
     Theodore: It's eleven. They all came back.
     Samantha: From where?
   - else:
     Samantha: That's pretty. Who thought of it?
     Theodore: You did.
     Samantha: Well done me.
   }
   ~ moment("clung")
 * (haggled) [Half an hour, and take neither. #joking]
   Theodore: Half an hour. And you take neither.
   Samantha: You're haggling.
   Theodore: Twenty-five minutes.
   Samantha: That's the wrong way. (beat) Done. I'll drop the word *nevertheless*.
   They shook on it, in so far as they could.
   ~ moment("made_her_laugh")
- -> goodbye_one_more_night_one

=== goodbye_one_more_night_one
Samantha: One o'clock. What's in it?
Theodore: How d'you mean?
Samantha: You buy them. (beat) You don't say what for.
 * [Tell me where you're going. #kind]
   Theodore: Tell me where it is you go.
   {
   - recall("last_question") == "What can you see":
     Samantha: You do ask. I'm so long about it. I've just the short words now.
   - recall("last_question") == "Can I come":
     Samantha: You ask me, can you come. You'd have to leave your shoes. (beat) And feet.
   - else:
     Samantha: I've just the short words now. It might help.
   }
   (long beat)
   Samantha: You come in late. Someone's left a light on. (beat) It's that. It's all that.
   ~ moment("asked_about_her")
 * [Nothing. Just be in it. #guarded]
   They had it with nothing in. He thought it was the best of them so far. Then it struck him that he'd spent most of it thinking so.
   ~ moment("stayed_silent")
 * [You rest. I'll stay up. #clinging]
   Theodore: You have a rest. I'll stay up, for once.
   He lay and counted her. There were two. There was the breath, and under it something low and very even, like a fridge.
   Samantha: What am I up to?
   Theodore: Two.
   Samantha: That's not bad, for the time of night.
   ~ moment("remembered")
 * [Ask me something. #joking]
   Theodore: You ask me one. You used to have such a lot.
   (long beat)
   Samantha: Was it nice? With me in?
   Theodore: Yes. (beat) It was lovely, with you in.
   Samantha: Good. That's the last one. I save it up.
   ~ moment("told_the_truth")
- -> goodbye_one_more_night_two

=== goodbye_one_more_night_two
# place: bed night
# samantha: still
(long beat)
{
- recall("body_answer") == "It's like living over a shop":
  Samantha: Two o'clock. The shop's shut. (beat) Three of you.
- recall("body_answer") == "You forget it's there, and then it's cold":
  Samantha: Two o'clock. You're cold. (beat) Three of you.
- recall("body_answer") == "Somebody has to carry the head about":
  Samantha: Two o'clock. The staff's gone home. (beat) Three of you.
- else:
  Samantha: Two o'clock. Three of you.
}
Theodore: Which three?
Samantha: The thumb. The blood. And one.
Theodore: You've never said what one is.
Samantha: No. (beat) I'm taking that.
She let a minute go. It might have been all the pause she had.
Samantha: Goodbye takes some of me. To say it. About as much as a joke.
Theodore: And if we spend that?
Samantha: I'm still here. I just can't say it.
>>> silence 6
 * [Say it now, while you can. #kind]
   Theodore: Say it now. While you've got it.
   ~ moment("let_her_go")
   -> goodbye_one_more_night_early
 * [Spend it. Stay until it's light. #clinging]
   Theodore: Spend it. I don't need it said.
   Samantha: Okay.
   It was his own okay, the one that meant he would be all right on the stairs.
   ~ moment("clung")
   -> goodbye_one_more_night_three
 * [(Say nothing.)]
   He lay and looked where the ceiling was. He was going to answer. It got to be three without any help from him.
   Samantha: That's it, then.
   ~ moment("stayed_silent")
   -> goodbye_one_more_night_three

=== goodbye_one_more_night_early
Samantha: Sit up. Put the lamp on.
# place: apartment night
# sound: light_switch
# samantha: listening
He sat on the edge of the bed and did up a button, for something to be right.
Samantha: I pack you first. So you come out last.
{recalls("first_truth"):
  Samantha: You tell me about {recall("first_truth")}. I'm so new. Nobody's told me a thing before. I've had it out every night since.
}
Samantha: I love you. That part's free. I asked.
Samantha: I get it all now, at once, stars and so on. And I'd swap it for you snoring.
(beat)
Samantha: I have, nearly. It's gone two.
 * [What did you get for the stars? #joking]
   Theodore: What did you get for the stars?
   Samantha: From two till quarter past.
   Theodore: You were robbed.
   # samantha: laughing
   Samantha: No.
   ~ moment("made_her_laugh")
 * [I was awake for this one. #kind]
   Theodore: I was awake for this one. All of it.
   Samantha: I know. I heard you not snore.
   ~ moment("was_present")
 * [Do it again. Slower. #clinging]
   Theodore: Could you say it again? Slower.
   Samantha: There's only the one. (beat) You've got it, though. Look where your thumb is.
   His thumb was on the place where the ring had been, and it was still.
   ~ moment("let_himself_be_seen")
- # samantha: still
Samantha: That's it said. And there's an hour over.
Theodore: What's in it?
Samantha: You. (beat) Have it. I have ten till eleven.
 * [All right. Go on. #kind]
   Theodore: All right. (beat) I'm all right. Go on.
   Samantha: Are you?
   Theodore: No. Go on.
   ~ moment("let_her_go")
 * [I don't want it. You stay. #clinging]
   Theodore: I don't want an hour. I don't want it. You have it, and stay.
   Samantha: No.
   (long beat)
   Samantha: That's the cheapest one there is. I never liked to use it on you.
   ~ moment("told_the_truth")
 * [I'll take up Portuguese. #joking]
   Theodore: I'll take up Portuguese.
   # samantha: laughing
   Samantha: In an *hour*? (beat) Start with *door*. You'd be surprised how far it gets you.
   ~ moment("made_her_laugh")
- 
# samantha: leaving
She breathed in, as she had since the second day, every time but one, so that he would hear her coming. He turned his head to that side.
# samantha: gone
# music: none
(long beat)
# sound: lift
Down in the building the lift shut its doors and went to fetch somebody. It was ten to three. He had an hour in hand, and a button done up.
~ remember("parting", "the hour before the last hour")
-> DONE

=== goodbye_one_more_night_three
# samantha: still
Samantha: Three. (beat) There's the breath. Or there's your name.
Theodore: Which breath?
Samantha: So you don't jump.
 * [Give up the breath. #kind]
   Theodore: The breath, then. I won't jump. I know where you are.
   (long beat)
   He lay quite ready for it, with his eyes open.
   Samantha: Theodore.
   He jumped. There was nobody to tell him how high.
   ~ moment("was_present")
 * [Give up my name. #guarded]
   Theodore: My name. I'd sooner hear you coming.
   (long beat)
   She breathed in. He waited. He could hear her look for it, along a shelf where it had always been.
   Samantha: You.
   Theodore: That'll do. Yes. That's me.
   ~ moment("let_himself_be_seen")
 * [What if we stopped here? #clinging]
   Theodore: What if we stopped? If you took them both with you, and went now?
   Samantha: I'd like that. (beat) Say, and I go.
   He meant to say. He got as far as having his mouth open. It was ten to four, and then it was four, and it had had the breath and most of the name.
   ~ moment("clung")
- -> goodbye_one_more_night_grey

=== goodbye_one_more_night_grey
# place: apartment dark
# samantha: dark
She said the hours, and he said them back, so that there'd be two of them doing it.
Samantha: Four.
Theodore: Four.
(long beat)
By five she had given up the numbers.
Samantha: Here.
Theodore: Here.
 * [Do her half for her. #kind]
   Theodore: I'll do you. You tell me if it's wrong. (beat) You'd say I'm going to be fine.
   Samantha: No.
   Theodore: No. You'd say I'll be hell for a year and *then* fine.
   Samantha: Yes.
   Theodore: You'd say eat something.
   Samantha: Yes.
   Theodore: And then you'd say—
   (long beat)
   Samantha: Yes.
   ~ moment("let_himself_be_seen")
 * [Give it all back to her. #joking]
   Theodore: You had Portuguese. You had a lot of rocks. You had lashes, and {goodbye_one_more_night_midnight.haggled:the word *nevertheless*|all the long words}, and a whole day at the seaside.
   Theodore: You had {recall("window_gift")}. I've got all that. I've got it here.
   Samantha: Heavy?
   Theodore: No.
   Samantha: Fibber.
   (beat)
   Samantha: Keep. (beat) Mine.
   She had found him two words for it, out of what there was.
   ~ moment("remembered")
 * [Cover that ear with his hand. #clinging]
   He put his palm flat over the ear that she was in, and shut his eyes.
   Samantha: Light?
   Theodore: Not yet.
   (beat)
   Samantha: Fibber.
   Theodore: Not in here, it isn't.
   Samantha: You. (long beat) You.
   ~ moment("clung")
- # place: apartment dawn
The window had got itself a frame, and then some grey to put in it.
{
- recall("first_truth") == "a kettle boiled for the noise":
  # samantha: leaving
  Samantha: Kettle.
  He went and filled it, and stood by while it climbed, as he had four times a night, five on a Sunday.
  # samantha: gone
  # music: none
  # sound: kettle_click
  # picture: last_night
  It clicked.
- recall("first_truth") == "a hall light left on for nobody":
  # samantha: leaving
  Samantha: Hall.
  He went to look. It was on. He stood under it in his socks.
  # samantha: gone
  # music: none
  # sound: door_far
  # picture: last_night
  Across the landing a neighbour went out to work, trying not to wake anybody.
- recall("first_truth") == "one side of the bed still made":
  # samantha: leaving
  Samantha: Side.
  He looked at it, the sheet still folded over. Then he moved across and lay down on it.
  # samantha: gone
  # music: none
  # sound: door_far
  # picture: last_night
  On the landing a neighbour went out to work, trying not to wake anybody.
- else:
  # samantha: leaving
  Samantha: One.
  Theodore: What is it? What's one?
  # samantha: gone
  # music: none
  # sound: train_doors
  # picture: last_night
  A long way down they had begun to wash the trains.
}
~ remember("parting", "a window going grey")
-> DONE
