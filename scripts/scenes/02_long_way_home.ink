// 2. The long way home. Strangers, a message from Amy, a cave, and a wall with a question on it.

=== long_way_home
# place: train dusk
# room: train
# music: city_walk
The 5:40 was full of people holding still. He had a pole, and a third of a window, and fourteen stops.
He did what he did on trains. You took one face and you didn't let it off until you knew what was in its fridge.
There were three good ones in reach.
 * [The man with the door. #joking]
   -> long_way_home_door
 * [The girl moving her lips. #kind]
   -> long_way_home_girl
 * [The woman hiding her gloves. #guarded]
   -> long_way_home_gloves

=== long_way_home_door
~ remember("stranger", "the man carrying a door")
It was a whole front door, dark green, with a 31 on it. The man had it upright between his boots and his cheek against the edge, as if for the last waltz. A boy of about six had found the letterbox.
Boy: Hello?
The boy put his eye to it. He put his ticket through. They both heard it land.
Boy: Is anybody in?
Man: We're out.
The boy considered this and rang the bell.
(beat)
There were pencil marks up the inside edge, at the hinge. *Mia 4. Mia 5.* A good gap, *Mia 6*. They went on up as far as ten. At ten, Theodore decided, she'd said she was too old to be written on.
So that was it. A man was leaving a flat, and he'd gone through the lease and nowhere did it say anything about the door.
The man looked up, over the 31, and found he was being read.
-> long_way_home_caught

=== long_way_home_girl
~ remember("stranger", "the girl rehearsing a resignation")
She had the seat by the doors and a lanyard she'd turned face in. Her lips went. At each point she folded down a finger, and at the fourth she shook her head and let them all up again.
He got some of it off her mouth and some of it out loud.
Woman: “It's been a— no. I've *learned* so—” no.
Woman: “No, please. You sit down.”
(beat)
That was the one she did three times. So the boss was going to take it badly, and be older, and it would be a small shop. Lamps, he thought. They'd have had every lamp in it lit when she came for the interview.
She smiled at her own reflection, to see what it would look like to somebody being left. She adjusted it. She tried it with the head on one side.
Then the tunnel ended, and it wasn't her reflection she was smiling at. It was him.
-> long_way_home_caught

=== long_way_home_gloves
~ remember("stranger", "the woman with two left gloves")
One was brown and one was black, and they were both for the left. On the right hand the black one's thumb stuck out at the wrong side, empty, and waved a little when she turned a page.
She knew. She was reading with that hand under the book.
(beat)
You could lose a right-hand glove once. Anyone could. You could hardly lose two, unless you were a person who took off the right one for something, over and over. To pay. To hold a smaller hand on the steps.
And she'd kept the lefts, both of them, in a drawer, until the first night it was too cold to be proud.
Somewhere along this line, then, somebody had two rights. He'd got as far as working out what they would say to each other when she looked at his hands, and up from there.
-> long_way_home_caught

=== long_way_home_caught
 * [Nod, as to a neighbour. #kind]
   He nodded. It was the nod you'd give across a fence, and he put about a year's worth of fence into it.
   {recall("stranger") == "the man carrying a door":
   The man nodded back, and tapped the door twice with a knuckle, for luck or in case.
   }
   {recall("stranger") == "the girl rehearsing a resignation":
   She went red, and pointed at her own chest, and mouthed it: *tomorrow*. He mouthed *good luck*, and he could see her take it for *good look*.
   }
   {recall("stranger") == "the woman with two left gloves":
   She brought the hand out from under the book and laid it on top, thumb and all.
   }
   ~ moment("was_kind_to_a_stranger")
 * [Study the route map. #guarded]
   He turned to the map above the window and gave it everything. It was a loop line. There wasn't a great deal to learn from it.
   {recall("stranger") == "the man carrying a door":
   Boy: That man was looking at your door.
   Man: It's a good door.
   - else:
   When he'd been round it twice he looked back, and there was a different person sitting there.
   }
   ~ moment("hid")
 * [Pull a face. #joking]
   What came was the face he'd done at fourteen behind the geography teacher. He hadn't known it was still in there. He couldn't at first get it off.
   {recall("stranger") == "the man carrying a door":
   The man slowly lowered the flap of the letterbox.
   }
   {recall("stranger") == "the girl rehearsing a resignation":
   She laughed out loud, one note, and folded down a finger. He thought she might use it.
   }
   {recall("stranger") == "the woman with two left gloves":
   She waved at him. She used the thumb.
   }
   ~ moment("looked_at_the_world")
- # sound: train_doors
-> long_way_home_plaza

=== long_way_home_plaza
# place: plaza dusk
# room: plaza
He got off a stop early, as he always did, for the crowd. It came out across the plaza with its head down and its bags against its knees, and for two hundred metres he was going home as fast as anyone.
Up on the east tower there was a new advertisement. He saw it only in the wet of the paving, upside down and in pieces, under feet: a table, a chair pulled out. Some words. *SAYING?*, the puddle said.
# sound: phone
It was Amy. By the time he'd found the right pocket she was talking to the machine.
Amy: It's me. Don't ring back. I've got eight minutes of a man outside the fish market, and the lights have changed for him four times, Theodore, and he *hasn't crossed*.
Amy: It's the best thing I've ever shot. Martin says it's eight minutes of a man. Also he says you've got our colander. Also have you eaten? Ring back.
 * [Ring her back. #kind]
   -> long_way_home_call
 * [Send her a thumb. #guarded]
   -> long_way_home_thumb
 * [Leave it for tomorrow. #guarded]
   -> long_way_home_tomorrow

=== long_way_home_call
~ remember("amys_call", "the call returned from the plaza")
Amy: I said don't ring back.
Theodore: You said both.
Amy: I said them in order. Where are you? You sound tall.
Theodore: The plaza. It's all coming up out of the wet, the lights, it's like somebody's spilled a—
Amy: Don't do me the plaza. I've got a plaza. How are you?
Theodore: Okay.
Amy: Okay, or okay because you're outdoors?
 * * [Outdoors. #kind]
     Theodore: Outdoors. (beat) I read a letter out to an old man today and my voice had gone rusty. I had to start it twice, like a mower.
     Amy: That's the first thing you've told me since Easter.
     Theodore: It's about a mower.
     Amy: I know what it's about. Come and eat lentils. Not tonight, tonight he's doing the tax. Soon.
     ~ moment("let_someone_be_good_to_him")
 * * [I haven't got your colander. #joking]
     Theodore: I've never seen your colander.
     Amy: You have. It's got a red handle. You borrowed it in the spring and you said, and I quote, “what is it you do with these.”
     Theodore: I was being charming.
     Amy: You were being given spaghetti. (beat) You can keep it. You can't keep it and not answer the phone.
     ~ moment("deflected")
 * * [Why doesn't he cross? #kind]
     Theodore: Your man at the fish market. Why doesn't he cross?
     Amy: Aren't you going to tell me? You always tell me. You tell me what he had for breakfast.
     Theodore: I don't know. I'd have to see him.
     (beat)
     Amy: Well, that's new. I'm saving him for you, then. I shan't look.
     ~ moment("was_present")
- - She rang off as she always did, in the middle of telling Martin something.
-> long_way_home_street

=== long_way_home_thumb
~ remember("amys_call", "the message answered with a thumb")
He wrote *I'm fine, how's the man*. He wrote *I'd love to see it*, which was true, and *sorry I've been*, and then stood there while it waited for him with its small patient upright line.
He took it all out and sent the thumb.
It was answered before he'd got the thing back in his pocket.
Amy: That's the thumb of somebody who's eating crackers over a sink. I'm not cross. I can see you from here.
She couldn't. There were four streets between them and she was on the wrong side of the building. He straightened up all the same.
~ moment("hid")
-> long_way_home_street

=== long_way_home_tomorrow
~ remember("amys_call", "the message left for tomorrow")
Tomorrow was better. Tomorrow he would have eaten, and looked for the colander, and have something to say about a man and some lights. He turned it over in his pocket so that the lit side was against his leg.
It went again by the fountain, and then at the steps.
A man selling umbrellas in no rain watched him let it ring, and shook his head slowly, like a doctor.
~ moment("left_it_unfinished")
-> long_way_home_street

=== long_way_home_street
# place: street night
# room: city
From the plaza to his own door it was four streets, with windows going up on both sides. He did windows too. You got about three seconds to a window.
 * [The one with the stepladder. #kind]
   Third floor: a man at the top of a stepladder, with his arms up round a lamp. A woman had hold of the ladder. The man said something down to her, and she nodded, and went on eating toast with the other hand.
   He was asking was she holding it, and she was. He'd have to bring up the toast another year.
   ~ moment("looked_at_the_world")
 * [The one where somebody's waving. #joking]
   On the sixth floor somebody was waving to him, with a big slow wave, right across. He waved back. He'd been at it for some time when he made out the cloth.
   It would have been rude to stop first. They did the whole pane.
   ~ moment("was_kind_to_a_stranger")
 * [Eighth floor, second from the end. #guarded]
   He often did that one. It was dark but for a bit of yellow at the back, from a hall, so there was somebody in, or on their way. He gave them a quiet evening, and a person who noticed about milk.
   Then he got his key out. There was nothing for it but to go up and be them.
   ~ moment("hid")
- -> long_way_home_door_home

=== long_way_home_door_home
# place: apartment night
# room: apartment
# music: hollow
{recall("lawyers_mail") == "the envelope opened with a ruler":
The pages with the flags had ridden home in his bag between two magazines. He put the bag down in the hall, and then turned it to face the wall.
}
By eight he'd had the crackers, over the sink, and put on *Hollow*, and he was standing in the rain at the head of a ladder, in a miner's hat. The foreman had the book out. He came up to about Theodore's knee.
Foreman: Purpose of descent. One word. The column is narrow.
 * [“Company.” #kind]
   Theodore: Company.
   The foreman wrote it with his whole arm. He looked at it, and went over the *C* again.
   Foreman: That is not one of the three I have. I shall rule a fourth.
   ~ moment("was_kind")
 * [“Looking.” #joking]
   Theodore: Looking.
   Foreman: There is a fine for looking. It falls due on the way up. If you come up with anything, I am to let you off.
   ~ moment("looked_at_the_world")
 * [“Down.” #guarded]
   Theodore: Down.
   Foreman: That is a direction.
   (beat)
   Foreman: It is what most people put.
   ~ moment("answered_plainly")
- He shut the book and went first, backwards, with the lantern. Every few rungs he stopped and looked up between them, to see that somebody was coming.
>>> hollow
# sound: screen_blip
It was a quarter past ten when the game stopped raining on its hillside and asked him whether he wished to go on.
{recall("hollow") == "a lantern held for the foreman":
His arm ached, his own one. He'd been holding it up off the sofa since section two.
Foreman: I have entered “satisfactory”. There was no precedent. I had to enlarge the box.
- else:
{recall("hollow") == "the door with light under it":
The screen had got so bright that he could see himself in it, on a sofa, in odd socks. There was a small voice behind him, on the other side of a door.
Foreman: Is there a step?
Theodore: There's a step.
Foreman: I knew there was a step.
- else:
{recall("hollow") == "a cave left half explored":
He set the controller down on the cushion next to him, where it went on very slightly shaking.
Foreman: I may not leave you in here, and you may not leave me. It is the same regulation. I shall just sit.
- else:
Foreman: It was given to me. I do not use it for forms.
Theodore found that his own hand had gone up to his own shirt pocket, to see if it was there.
}
}
}
-> long_way_home_awake

=== long_way_home_awake
# place: bed night
# music: theodore_thin
At eleven he lay down on the left of the bed. At half past he was still there.
Across the river it was still Tuesday. An old man's hat would be standing, dry, on the hall table. *{recall("adeyemi_line")}.* He couldn't have said, any more, which of them had thought of it.
 * [Listen to the man upstairs. #kind]
   There was a man overhead whom he'd never met, who at this time every night walked seven steps, stopped, and walked seven steps back. Theodore knew the gap. It was one breath long.
   He breathed it with him for a while. They'd got quite good. Tonight the man did seven, and stopped, and did four, and stopped there.
   They both waited.
   The man upstairs did the other three.
   ~ moment("was_kind_to_a_stranger")
 * [Start the one he owed. #clinging]
   He thought, *Dear*, and got that far without trouble. It was a good word. He'd sold a lot of it.
   He thought, *Dear C*, and that was a note about a boiler. *Dearest* was from somebody in a hat. He did her first name, and a comma after it, and lay and looked at the comma for twenty minutes.
   ~ moment("left_it_unfinished")
 * [Do the strangers again. #joking]
   He did the carriage over, from the doors down. He gave a big man a canary. He gave two schoolgirls a bank to rob on Thursday.
   Near the end there was one left over, on a pole, by a third of a window. He looked him up and down with real interest. Crackers, he thought. Then he saw whose coat it was.
   ~ moment("looked_at_the_world")
- It came to him that there was no milk. It was wonderful how quickly a person could be dressed.
-> long_way_home_wall

=== long_way_home_wall
# place: plaza night
# room: plaza
# music: city_walk
The pharmacy by the plaza sold milk all night. He bought a pint and came out the other side, and without the people in it the place was the size of a field.
{recall("stranger") == "the man carrying a door":
A man went across the far end with his hands in his pockets. It could have been anyone, except that he took the bollards wide, still minding the corners of something.
}
{recall("stranger") == "the girl rehearsing a resignation":
Down at the taxi rank a girl was saying something to the driver's window, with her head on one side. Perhaps it was just the address.
}
{recall("stranger") == "the woman with two left gloves":
On a spike of the railings somebody had put up a lost glove. It was a right. He looked at it for quite a time before he left it where it was, with the fingers straightened.
}
And there was the wall. He'd forgotten. It was thirty metres high and the only one with no sound to it: a plain table, and on the near side a chair, pulled out, at an angle. Nobody was in it. Nobody came.
That was all it did. The light moved slowly over the seat of the chair. Then at the bottom, in small ordinary letters, like something said across a kitchen: *You were saying?*
(long beat)
He looked behind him. There was only the pharmacist, pulling down half a shutter.
>>> silence 6
 * [“No, nothing. Go on.” #joking]
   Theodore: No, nothing. You go on.
   He'd said it aloud, to a building, and stepped aside to let it pass.
   ~ moment("hid")
 * [“I was saying—” #kind]
   Theodore: I was saying—
   It gave him room. It was in no hurry, it had all night and no sound. He stood with his mouth slightly open, and he really did try to think what it was.
   ~ moment("let_himself_be_seen")
 * [Read the small print. #guarded]
   He went closer, for the small print. He had to get right up to the wall to find it, with one leg of the chair going up over his head for three storeys.
   It said, *Batteries not included. You are.*
   ~ moment("looked_at_the_world")
 * [(Say nothing.)]
   The words went. The light came round over the seat again from the beginning. He noticed that he'd moved up to where, if it had been a real one, he could have got his hand on the back of the chair.
   ~ moment("stayed_silent")
- Behind him the shutter stopped. The pharmacist had put his head out under it.
Man: We've got those. If you're wanting one. They're in with the throat sweets.
Theodore: I only came for milk.
Man: Yeah.
He held the shutter where it was.
-> DONE
