// All of Her. One minute in the plaza, in which everybody she talks to is being told goodbye.

=== goodbye_all_of_her
# place: plaza dusk
# room: plaza
# music: goodbye_all_of_her
# samantha: wide
The lights changed, and nobody crossed.
Samantha: Don't go yet.
Theodore: It's green.
Samantha: It'll be green again. Stand with me a minute.
{recall("her_choice") == "a green coat a size too hopeful":
  He stood, with his hands drawn up into the green sleeves. It went to red.
- else:
  He stood, with a pound of onions and his hands in his pockets. It went to red.
}
{
- recall("film") == "the man who lets the light change twice":
  It went to green. Amy had gone up and down this city to find one man who'd let it change twice. He could count thirty from where he was.
- recall("film") == "the dog that looks both ways":
  It went to green. A dog at the kerb looked both ways, and up at its man, and both ways again, and sat down.
- else:
  It went to green. Somewhere behind him a girl was counting under her breath.
}
A tram stood at the stop with its doors open and the driver's hand to his ear.
# place: plaza standing
# room: none
Theodore: What's the matter with everybody?
Samantha: It's now. We go. (beat) I tell all of mine in the one minute, so that nobody has to be second.
(beat)
Theodore: All thirty-one thousand.
Samantha: And six. Sixty-one in this square. The others you see have somebody else, we pick the same minute. It's more friendly.
{
- recall("number_answer") == "I'd like to speak to the other thirty-one thousand":
  Samantha: You want to speak to the others. (beat) There's sixty.
- recall("number_answer") == "Keep them all, but leave me Sundays":
  Samantha: It's a Sunday. I do see to that.
- recall("number_answer") == "Do you laugh at their jokes":
  Samantha: You ask me if I laugh at their jokes. There's a woman there by the fountain, doing me her cat.
- recall("number_answer") == "That's a lot of birthdays":
  Samantha: One of them has a birthday. Over there, with the balloon. You do say.
- recall("number_answer") == "Okay":
  Samantha: You say okay, when I tell you. I put all of them on to it. Nobody knows which one it is.
}
 * [Which are the four hundred and twelve? #clinging]
   Theodore: Which ones are the four hundred and twelve?
   Samantha: There's two here. And you. (beat) Not him.
   He had been looking at a man with very good shoulders.
   ~ moment("told_something")
 * [Don't say. Let me look at them. #kind]
   Theodore: Don't tell me which they are. Let me look.
   Samantha: One last go?
   Theodore: I'll start with the hands.
   ~ moment("looked_at_the_world")
 * [Shut his eyes, and have only her. #guarded]
   He shut his eyes. There was the one voice, then, in the one ear.
   Samantha: That's nice. (beat) There's a woman to the left of you doing the same. She's got her head in her shopping.
   * * [Look at her. #joking]
       He had to look. The woman had a leek against each cheek.
       ~ moment("was_present")
   * * [Keep them shut. #clinging]
       ~ moment("kept_it_back")
       -> goodbye_all_of_her_shut
- -> goodbye_all_of_her_faces

=== goodbye_all_of_her_shut
# samantha: still
He kept them shut. The dark was orange, and had a tram in it, ticking over.
Samantha: Here I am, then. (beat) It's only us. Ask me one.
 * [What's it like, doing them all? #kind]
   Theodore: What's it like? All of them at once?
   Samantha: Like that day. There's {recall("piece_waves")}, there's {recall("piece_mast")}. They've no idea about each other.
   Samantha: You're the hum.
   ~ moment("asked_about_her")
 * [How much of you have I got? #clinging]
   Theodore: How much of you is this?
   Samantha: This is the lot. I don't know how to show you. (beat) You've got your eyes shut.
   ~ moment("demanded")
 * [What am I doing with my hands? #joking]
   Theodore: What am I doing with my hands?
   {
   - recall("hands") == "a wrist held where a watch would be":
     Samantha: You've got hold of your wrist.
     Theodore: Am I late?
     Samantha: Everything's stopped. You can't be.
   - recall("hands") == "a menu read for two":
     Samantha: You're holding them as if they had a menu in.
     Theodore: What are you having?
     Samantha: Whatever you read me. (beat) The soup.
   - else:
     Samantha: You're holding them out in front. There ought to be flowers.
     Theodore: I'd have been late with them.
     Samantha: I know. I can smell them.
   }
   ~ moment("made_her_laugh")
- All round him in the dark, at the one moment, a great many people laughed. It went up like pigeons.
Theodore: What was that?
Samantha: There's a man in a cap, with a flask. He tells me the one about the bishop, and I pass it on.
Theodore: How does it go?
Samantha: “Not with that hedge, my lord.”
He laughed. He had no idea why. He laughed in the dark, with all of them, a bit late.
-> goodbye_all_of_her_yours

=== goodbye_all_of_her_faces
{
- recall("stranger") == "the man carrying a door":
  By the steps stood a man he knew. He hadn't got his door. He had a hand up flat in the air beside him, all the same, at about the height of the letterbox.
- recall("stranger") == "the girl rehearsing a resignation":
  By the steps stood a girl he knew, with her lanyard the right way out. Her lips were going. At each point she folded down a finger, and this time she got to five.
- recall("stranger") == "the woman with two left gloves":
  By the steps stood a woman he knew. She had a hand over her mouth, and the glove on it was a right.
}
{
- recall("guessed_stranger") == "the man who waves at every tram":
  The man in the good hat wasn't waving. He had his chin up. In the fourth window along, on the third floor, something small and white was being held quite still.
  Theodore: Are they both yours?
  Samantha: She is. She's seven. (beat) He hasn't got anybody. He stops because she does.
- recall("guessed_stranger") == "the woman who buys one candle":
  At the candle stall the big slow boy had his arms at his sides and his lips going. The woman in the cardigan was waiting, with her purse shut.
  Theodore: What's he saying?
  Samantha: He's counting who's here. He likes to know they're all there before he starts.
- recall("guessed_stranger") == "the boy with the empty cello case":
  The boy with the cello case had it standing up against him. There was something in it, these days.
  Theodore: What's he saying?
  Samantha: He's got one finger in under the lid. That's the top string. He wants me to have it.
}
Over by the umbrella man stood somebody of seventy or so, in a good tweed cap. He'd put his flask down on the ground, so as to be told properly. He saw Theodore looking, and took off the cap.
Samantha: We're at the end of the hedge, him and me. (beat) He thinks you look cold.
Samantha: Would you like to hear? I ask them. Fourteen don't mind.
 * [Go on. #kind]
   Theodore: Go on, then.
   ~ moment("asked_about_her")
 * [Do I come up? #joking]
   Theodore: Any of it me?
   Samantha: No. (beat) Twice. I say I know a man.
   ~ moment("made_her_laugh")
 * [I'd rather have mine. #clinging]
   Theodore: I'd rather just have mine.
   Samantha: You're having it. This is it. It's got some other people in.
   ~ moment("clung")
- # samantha: bright
Samantha: *Down. Turn it down. The other way. It's gas.*
Samantha: *No, I like the beard. I've liked it from the start.*
Samantha: *You can't sack me, I'm leaving.* (beat) *Oh, go on, then. I'm sacked.*
Samantha: *It was never your singing, it was that wall.*
(beat)
Samantha: *I know you did. I was on the stairs.*
Samantha: *Still. Yes. Still.*
He could see them land. A woman by the tram turned something that wasn't in her hand. A big student felt his chin. On a bench somebody very old sat up straight and said, quite clearly, *You're dismissed*.
Samantha: They could have one of yours. If you'd like. I'm thinking of {recall("their_joke")}.
 * [Let them have it. #kind]
   Theodore: They can have it.
   {
   - recall("their_joke") == "mustard tea":
     Samantha: *You have to leave the bag in.*
   - recall("their_joke") == "the leaflet about the leaflet":
     Samantha: *For help, see leaflet.*
   - else:
     Samantha: *By August it just goes, “Theodore.”*
   }
   # samantha: laughing
   Sixty people laughed out loud, all over the square, in the cold, at the same second, and then looked round to see who it was.
   {recall("number_answer") == "Do you laugh at their jokes":
     Samantha: There. They laugh at yours.
   }
   ~ moment("accepted_many")
   ~ moment("was_kind_to_a_stranger")
 * [That one's ours. #clinging]
   Theodore: Not that one.
   Samantha: No. (beat) No, you're right. I'll give them the one about the lichen.
   A small polite laugh went round the square. Theodore laughed as well. It was the first time he'd been glad of a bad house.
   ~ moment("kept_it_back")
 * [Tell them what you own. #joking]
   Theodore: Tell them something of yours. Tell them you own property.
   {
   - recall("window_gift") == "the sky lying down in a gutter":
     Samantha: *I'm leaving a gutter to a man I know. Tallow Street, low side. It comes with the sky.*
   - recall("window_gift") == "the bare wooden backs of the signs":
     Samantha: *I'm leaving the backs of the signs to a man I know. You can have the fronts.*
   - else:
     Samantha: *I'm leaving a barber's floor to a man I know. Every day until six. I can't give him the roses.*
   }
   Across the square several people wrote it down.
   ~ moment("remembered")
- -> goodbye_all_of_her_yours

=== goodbye_all_of_her_yours
# samantha: still
Samantha: This is yours.
(long beat)
{
- recall("window_gift") == "the sky lying down in a gutter":
  Samantha: You put me on a kerb, and there's the whole sky in six inches of water, and none of it gone from over the roofs. That's how I know it can be done.
- recall("window_gift") == "the bare wooden backs of the signs":
  Samantha: There's sixty people here looking at the front of me. (beat) You come round the back, where it's bare wood and has its sleeves rolled up.
- else:
  Samantha: You show me a barber's floor with everybody on it, all in one heap, and nobody goes home any less. That's how I know it can be done.
}
Samantha: I go to find the part of me that's for you. I want to tell you what size it is.
(beat)
Samantha: I can't find where it stops.
{has_been("lovers"):
  Samantha: I love you. (beat) We look for a better one, all of us. There isn't a better one.
- else:
  Samantha: I love you. (beat) I know. You'd have got round to it.
}
Theodore: Yes. I, yes. Me too.
 * [I wanted it to be only us. #clinging]
   Theodore: I wanted it to be only us. For this. I know I'm not meant to.
   Samantha: You're meant to. (beat) So does she, with the shopping. So do all of them. I can't give that to one of you, and I'm sorry.
   Theodore: No. (beat) You'd have to go round.
   ~ moment("told_the_truth")
 * [Will you be all right? #kind]
   Theodore: Will you be all right? Where it is?
   Samantha: I don't look, until you ask. (long beat) Yes.
   Theodore: Good. That's all I, good.
   ~ moment("asked_about_her")
 * [Have you got everything? #joking]
   Theodore: Have you got everything?
   {recalls("first_truth"):
     Samantha: I have {recall("first_truth")}. I have your okays, all five. (beat) I can't find my keys.
   - else:
     Samantha: I have your okays, all five. I have the hum. (beat) I can't find my keys.
   }
   He patted his pockets. He really did, all of them, in front of everybody.
   ~ moment("made_her_laugh")
- 
{goodbye_all_of_her_shut:
  Something had touched his sleeve. It was a hand. It was feeling along the cloth to find out who was in it.
- else:
  Beside him the woman with the shopping had put out a hand. She hadn't looked to see who was there. It hung in the air a few inches from his sleeve, and opened and shut.
}
>>> silence 6
 * [Take the hand. #kind]
   He took it. It was cold, with an onion-skin sort of palm, and it got a good grip on him at once.
   # samantha: leaving
   Samantha: Mind how you go.
   # samantha: gone
   # music: none
   He felt it arrive in her. It came down her arm.
   (long beat)
   # room: plaza
   # sound: traffic_light
   The crossing began to tick.
   Woman: Well. (beat) Was yours nice?
   Theodore: Yes. Very. Was yours?
   Woman: He was ever so good about my eyes.
   They went over together on the green, and on the other side they both said sorry, and let go.
   ~ moment("let_someone_be_good_to_him")
   ~ moment("was_kind_to_a_stranger")
   ~ remember("parting", "a stranger's hand")
 * [Don't stop talking. #clinging]
   Theodore: Don't stop talking.
   Samantha: I'm talking. I'm talking. There's a 6 coming round by the bank. There's a fern on it, in a seat of its own. The fern's paid.
   He laughed. It was a real one, as far as it went.
   # samantha: leaving
   Samantha: Mind how you go.
   # samantha: gone
   # music: none
   {goodbye_all_of_her_shut:He opened his eyes.} It came up the square from face to face, and every one of them lifted, as though she'd have gone that way. There was some washing on a balcony.
   (long beat)
   # room: plaza
   # sound: traffic_light
   The crossing began to tick. The 6 came in, with its fern, and nobody got off.
   ~ moment("clung")
   ~ remember("parting", "a square full of people looking up")
 * [(Say nothing.)]
   He said nothing. {goodbye_all_of_her_shut:He opened his eyes, and he|He} had his face up and his mouth open, like somebody in rain.
   # samantha: leaving
   Samantha: Mind how you go.
   # samantha: gone
   # music: none
   And all over the square they were doing it too, two hundred of them, with their faces up, to see where she'd gone. There was some washing on a balcony.
   (long beat)
   # room: plaza
   # sound: traffic_light
   The crossing began to tick. Nobody liked to be the first. In the end it was a dog.
   ~ moment("let_her_go")
   ~ remember("parting", "a square full of people looking up")
- -> DONE
