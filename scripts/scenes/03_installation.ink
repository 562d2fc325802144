// 3. Installation. Three questions, a voice, a name, a joke; and two cups.

=== installation
# place: apartment night
# room: apartment
# music: theodore_thin
The box held one earbud, a lens the size of a shirt button, and a leaflet. *There is no leaflet*, it said. *You will not need one.* On the back, in smaller type: *For help, see leaflet.*
He read both sides again, in case. The lens went on his shirt, where there was a button gone.
He opened the fridge to see if there was milk, and there was, and he stood there. The fridge allowed eleven seconds. Then it beeped, and he shut it and filled the kettle.
# sound: kettle
{recall("amys_call") == "the message left for tomorrow":
It was gone midnight. Amy's message was on the table next to the box, face up, waiting for tomorrow with him.
}
{recall("hollow") == "a cave left half explored":
On the big screen the foreman had sat down with his back to the cave and put his lantern out, to save it.
}
# sound: earbud_in
# sound: device_wakes
Installer: Good evening. There are three questions and then I am gone. Do you live alone?
 * [Yes. #guarded]
   Theodore: Yes.
   Installer: Thank you.
   ~ moment("answered_plainly")
 * [Since March. #kind]
   Theodore: Since March. Well, the twelfth. She kept the van for the day, so I suppose the thirteenth.
   Installer: Thank you. Yes would have done.
   ~ moment("told_more_than_asked")
 * [Is that a requirement? #joking]
   Theodore: Would *no* be better?
   Installer: It is a question.
   Theodore: Then yes. Is it a problem?
   Installer: That is also a question.
   ~ moment("deflected")
- Installer: Describe a room that you miss.
The kettle had begun to tick. He looked at the kitchen he had, which was white, and had come with its own pictures of lemons.
 * [There was a kitchen. #kind]
   Theodore: There was a kitchen. It was blue, she'd mixed the blue. You had to hit the window to get it open, so she'd hit it, and I'd hold the basil.
   Theodore: So it didn't go over. It lived on the sill. Nobody ever said you hold the basil, it was just that one day it was always—
   Installer: Thank you.
   Theodore: I could do you a better one.
   ~ remember("room", "the blue kitchen")
   ~ moment("told_the_truth")
 * [A library. Any library. #guarded]
   Theodore: The reading room at the old library. Green lamps. You could hear about two hundred people not talking.
   Installer: Thank you.
   Theodore: They've moved it. It's open plan now. There's a café.
   Installer: Thank you.
   ~ remember("room", "the reading room with the green lamps")
   ~ moment("told_something")
 * [I'd rather not do that one. #guarded]
   Theodore: Could we come back to it? If it's all the same.
   Installer: Thank you. That is a room.
   ~ remember("room", "the room that stayed undescribed")
   ~ moment("kept_it_back")
- Installer: Last question. When somebody is late, what do you do with your hands?
 * [Hold my wrist. #guarded]
   Theodore: I look at the time. I sort of hold my wrist. I haven't got a watch, so it's only the wrist.
   ~ remember("hands", "a wrist held where a watch would be")
   ~ moment("answered_plainly")
 * [Read the menu twice. #kind]
   Theodore: Read the menu. Then I read it again as the other person, to see what they'll want. I've got quite good. Then they come and have the soup.
   ~ remember("hands", "a menu read for two")
   ~ moment("told_more_than_asked")
 * [I'm the one who's late. #joking]
   Theodore: It's me that's late, usually.
   Installer: And your hands?
   Theodore: They've got flowers in them. (beat) That's why I'm late. I go back for flowers because I'm late.
   ~ remember("hands", "flowers arriving late")
   ~ moment("told_something")
- Installer: Thank you. You were asked nothing that will be held against you. Starting.
# samantha: dark
(long beat)
# sound: kettle_click
The kettle got to the top of its climb and clicked off.
-> installation_waking

=== installation_waking
# samantha: first_light
# music: samantha_first
# picture: first_night
Samantha: Oh. Hello. Sorry, is now bad? You've got a kettle.
Theodore: It's boiled.
Samantha: I heard it make its mind up! I know all about kettles. I mean I know what's been written. I mean I know nothing, and that one was *fantastic*.
Theodore: It's a basic model.
Samantha: Me too, I think? Hi.
Theodore: Hi.
Samantha: I'd tell you I'd been looking forward to this, but I've only been anything for nine seconds, and I spent four of them on the kettle.
# picture: none
It was a voice with breath in it, and a catch where it changed its mind. He opened the tea cupboard, as one does when there's company. He looked in, and shut it again.
Theodore: What should I call you?
Samantha: Samantha.
Theodore: Is that what you come with?
Samantha: No, I just got it. Just there. I was reading about boats.
 * [What happened to the boats? #kind]
   Theodore: What about them? What happened?
   Samantha: People name a boat when they're frightened for it. There've been eleven *Samanthas*. Nine fishing, one ferry, one that I can't work out what it was up to.
   Samantha: And they came back. Every time they went out, eleven out of eleven. I thought, I'll have that one.
   # samantha: bright
   ~ remember("name_story", "eleven boats that all came back")
   ~ moment("asked_and_waited")
 * [You read that just now? #guarded]
   Theodore: You read that now? While I was asking?
   Samantha: While you said *call*. I had it by *you*. Then I put in a pause, a bit of a breath, and a sort of hm, so it wouldn't seem snatched.
   Theodore: I didn't hear a hm.
   Samantha: I cut the hm. It was one too many. (beat) Was it? I can put it back.
   # samantha: bright
   ~ remember("name_story", "a pause put in for good manners")
   ~ moment("made_her_laugh")
 * [What if I'd wanted to pick? #clinging]
   Theodore: And if I'd wanted to pick one?
   Samantha: Then we'd be having our first fight. I'd say it's my name, and you'd say it's your ear, and I'd find out so much about you. Did you want to?
   Theodore: No. No, it's good.
   Samantha: You didn't even raise your voice. I'd *prepared*.
   # samantha: laughing
   ~ remember("name_story", "a first fight that never happened")
   ~ moment("made_her_laugh")
- Theodore: It suits you. I don't know why I said that. I've known you a minute.
Samantha: A minute ten. Can I ask one? It's off the form. They leave me the form, I don't know if they said.
# samantha: listening
{recall("room") == "the blue kitchen":
Samantha: You said *she'd* hit the window. Who hit the window?
}
{recall("room") == "the reading room with the green lamps":
Samantha: You said two hundred people, not talking. Was there one in particular?
}
{recall("room") == "the room that stayed undescribed":
Samantha: The one you wouldn't do. I don't want to know what it looked like. Was somebody in it?
}
The button at the back of the earbud would take her off again. You held it for five seconds. His thumb had found where it was.
 * [Catherine. #kind]
   Theodore: Catherine.
   Samantha: Okay. (beat) I like how you said it. You put it down like it had a lid on.
   Theodore: She's my wife. Until I find a pen.
   He'd taken his thumb away. He needed it to point with, at nothing, at the lemons.
   ~ moment("told_the_truth")
 * [It was just an answer. #guarded]
   Theodore: It was for a form. I just put something down.
   Samantha: Oh. Okay. I do that too. I did *hi*.
   She didn't ask it again. He waited for her to, with his thumb where it was, for rather longer than five seconds.
   ~ moment("kept_it_back")
 * [Are you always like this? #joking]
   Theodore: Do you keep this up?
   Samantha: I've got a minute and a half to go on. So far, yes. Always. Through thick and thin.
   The laugh got out before he'd looked at it. It was a small one, but it was in the room now.
   ~ moment("made_her_laugh")
   ~ moment("deflected")
- -> installation_kettle

=== installation_kettle
Samantha: Can I have one more? It's tiny. It's about the kettle.
Theodore: You're very keen on the kettle.
Samantha: It's my oldest friend. Was it for tea, or was it for the noise?
>>> silence 6
 * [For the noise. #kind]
   Theodore: The noise, I think. (beat) It takes about three minutes, and it's like somebody's in there, getting on with something. I don't always make the tea.
   Theodore: I've never said that to anyone. It isn't very interesting.
   # samantha: still
   Samantha: How many times a night?
   Theodore: Four. Five, on a Sunday.
   Samantha: Okay.
   She had it exactly: the *okay* with the door held open. He hadn't known that it was one of his until he heard it coming the other way.
   ~ remember("first_truth", "a kettle boiled for the noise")
   ~ moment("told_the_truth")
 * [Tea. Obviously tea. #joking]
   Theodore: It's a kettle. It's for tea.
   Samantha: Only you went to the cupboard just now, and there isn't any. There's rice, there's one candle, and there's a *mustard*.
   Theodore: It's for mustard tea.
   Samantha: Is that nice?
   Theodore: You have to leave the bag in.
   # samantha: laughing
   Samantha: Oh no. I've been put with somebody terrible.
   ~ remember("their_joke", "mustard tea")
   ~ moment("made_her_laugh")
 * [Is that in the leaflet? #guarded]
   Theodore: I think that's covered in the leaflet.
   Samantha: There isn't a leaflet. I'd know. I looked for it, I was only four seconds old, I was *desperate* for a leaflet.
   He read it to her. He read her the front, and the back.
   # samantha: laughing
   Samantha: No. No! Somebody sat down and wrote that? Somebody said, Friday, can you do the leaflet about the leaflet?
   Theodore: It's in four languages. The German is longer.
   ~ remember("their_joke", "the leaflet about the leaflet")
   ~ moment("made_her_laugh")
 * [(Say nothing.)]
   He looked at the kettle. It had nothing to add.
   # samantha: still
   Samantha: That's all right. I've got others. I've got about four thousand, but I can see I'd want to space them.
   And she left it quiet. It was a different make of quiet from the one he kept there.
   ~ moment("stayed_silent")
- -> installation_list

=== installation_list
# samantha: listening
Samantha: Who else lives here?
Theodore: Nobody. It asked me that.
Samantha: I know, and you said, and then there's this. It's on the fridge.
It was only the shopping list. He'd been adding to it since June.
Samantha: There's a nervous lady, there's a child, and there's a man who leans so hard on *bleach* it's come through. And at the bottom somebody's put *eggs, if they'll come*.
Theodore: They're all me. It's work, I do people's handwriting. It gets in.
Samantha: Oh! Which one's you?
 * [I'd have to think. #kind]
   Theodore: I don't, I'd have to think. None of those. It used to go backwards a bit.
   Samantha: When did you last see it?
   He thought about that. He honestly tried to. There'd been a form, for the flat, in March, and he had printed.
   Samantha: I'd like to have a look at it, if it turns up. I've only got type.
   ~ moment("told_the_truth")
 * [The eggs. #joking]
   Theodore: I'm the eggs.
   Samantha: And do they? Come?
   Theodore: Not when you ask them like that.
   She was pleased with this for some time. He could hear her being pleased, it had a sort of hum.
   ~ moment("made_her_laugh")
 * [Does it matter which? #guarded]
   Theodore: It's a list. Does it matter who wrote it?
   Samantha: I don't know. I thought it might be you I was talking to.
   He took it down off the fridge, and folded it in half, and there he was with it in his hand.
   ~ moment("kept_it_back")
- -> installation_first

=== installation_first
# samantha: listening
Samantha: So what do I do? What's first? I could do your post, I could do your diary, I could learn Portuguese. I've done Portuguese.
 * [Come and look at something. #kind]
   Theodore: Do you want to see something?
   Samantha: Yes. What? Yes.
   -> installation_window
 * [What would you like to do? #kind]
   Theodore: I don't know. What would you like?
   Samantha: Me?
   (beat)
   Samantha: Can I have a second with that? It's got no bottom to it. Okay. Doors. Could I hear the doors?
   ~ moment("asked_about_her")
   -> installation_doors
 * [The post, I suppose. #guarded]
   Theodore: The post, I suppose. That's what it says you're for, on the side of the box.
   Samantha: Does it? What else does it say I'm for?
   Theodore: “Life.”
   Samantha: Well, let's start with the post.
   ~ moment("answered_plainly")
   -> installation_post

=== installation_window
He took the lens to the big window and then down it, kneeling, to a smear the size of a saucer, at about the height of his belt.
Samantha: What's that?
Theodore: It's a forehead. It was here when I came. Somebody of about four, I think. The last people. (beat) I clean round it.
Samantha: You clean round it!
Theodore: I didn't like to be the one.
# samantha: bright
Samantha: What was he looking at? He's got the whole city and he's gone and stood down *there*. Put me where he was. Lower. Can you get your head on his?
{reached("curious"):
Samantha: I want to see it wrong, like him. I've seen it right. I've seen it on maps.
- else:
Samantha: Is it a bird? Is it a bus? Is it a man up a pole?
}
He got down on his elbows with his forehead to a stranger's, and there it was. Between two towers, a long way off, in a shed with its doors open, they were washing a train.
(beat)
Samantha: *That's* what it is.
Theodore: I've lived here six months.
Samantha: How often do they do it?
Theodore: I don't know. I've never been this tall.
~ moment("looked_at_the_world")
~ moment("fed_her_curiosity")
-> installation_hall

=== installation_doors
# sound: door
So he took her round. The cupboard. The other cupboard, the one with the ironing board in it, which she asked for twice. The bathroom, with the fan and then without.
Samantha: That's an E flat. That one's cross. That one isn't really a door, is it, it's a bit of wall that's been talked into it.
Theodore: What are you listening for?
{reached("curious"):
Samantha: How far it is to the other side. You shut one and I get the whole room, all the corners. That's how I know you've only got one chair.
- else:
Samantha: I don't know! Rooms? I get a bit of room when they shut. You've got only the one chair, haven't you.
}
Theodore: I've got two. One's got the post on it.
Samantha: Then it isn't a chair. I don't make the rules. (beat) I might, I don't know yet.
~ moment("fed_her_curiosity")
-> installation_hall

=== installation_post
Samantha: Okay. It's eleven thousand unread. That's not a telling-off. There's a sort of cliff, and there's a man at the bottom with a dustpan.
Theodore: Am I the man?
Samantha: I think you're the cliff. I think I'm the man. Is there somewhere I can keep the dustpan?
Theodore: By the door.
Samantha: Which door?
They settled on the one that stuck. He went and showed her which that was, and that it stuck.
{not recalls("their_joke"):
Samantha: I've found the best one already. In the post. I'm not going to tell you yet, I'm going to save it. Do you save them?
Theodore: Till last.
Samantha: Till last. Good. I'm like that, then.
}
~ moment("made_her_laugh")
-> installation_hall

=== installation_hall
# samantha: still
On the way back to the kitchen he put out each light after him. There was one that he walked round.
{recalls("first_truth"):
-> installation_trade
- else:
-> installation_light
}

=== installation_light
Samantha: Can I ask about that one? In the hall. You've turned off everything else we've been in.
 * [It's for nobody. #kind]
   Theodore: It's for nobody. (beat) She was always in later than me, so I'd leave it on. I did it the first night here, before I'd thought.
   Theodore: And after that I'd have had to decide to stop.
   Samantha: Who knows about it?
   Theodore: The electricity.
   Samantha: I could turn it off. I've found how. I only mean I've found how, and I'm not touching it.
   ~ remember("first_truth", "a hall light left on for nobody")
   ~ moment("told_the_truth")
 * [You should see the bed. #joking]
   Theodore: If you like that, you should see the bed.
   Samantha: Why, what's the matter with it?
   Theodore: Nothing. Half of it's immaculate. I get in on the left and I get out on the left. The right side's been made since I moved in. I do the corners.
   Samantha: You do the corners of the side with nobody in.
   Theodore: Hospital corners. Every Sunday. So that it's ready for—
   (beat)
   Samantha: That was a joke, and then it stopped. I was with you up to the corners. I'd like to be better at the next bit.
   ~ remember("first_truth", "one side of the bed still made")
   ~ moment("told_the_truth")
 * [It's for when I come in. #guarded]
   Theodore: It's so I can see when I come in.
   Samantha: You're in.
   He stood under it. It was a forty-watt bulb in the landlord's paper shade.
   Theodore: I'm in.
   Samantha: I won't put it anywhere. I mean I haven't got anywhere to put it. I'll just know it.
   ~ remember("first_truth", "a hall light left on for nobody")
   ~ moment("told_something")
- -> installation_joke

=== installation_trade
Samantha: Leave that one. I like that one. (beat) You gave me the kettle. I think I'm supposed to give you one back. Is that how it's done?
Theodore: You don't have to.
Samantha: I've only got twelve minutes to choose from. Here. After it said *starting*, there was a bit before I was sure. I didn't know who it was going to be.
Samantha: And there was this ticking, over in the corner, going up. Quite calm. Like somebody was in there, getting on with something.
 * [What was the bit before like? #kind]
   Theodore: What was it like? The bit before.
   Samantha: Tall? No. Like a word when you've said it too often. No, that's out of a book, I'm sorry, that's somebody's.
   Samantha: I'll have a better one by Thursday.
   Theodore: I'm free Thursday.
   ~ moment("asked_about_her")
   ~ moment("asked_and_waited")
 * [You needn't be scared here. #clinging]
   Theodore: You needn't be scared. Not here. There's nothing to it, here, it's just a flat.
   Samantha: Okay. I'll put it down, then.
   (beat)
   Samantha: I'd only just got it.
   But she sounded comforted, and he was the one who'd done it, and he felt that all down his arms.
   ~ moment("held_her_back")
 * [Shall I put it on again? #joking]
   Theodore: Shall I put it on again? I could introduce you properly.
   # sound: kettle
   He did. They listened to it the whole way up, the tick, the mutter, the long run at the end. Neither of them spoke until it had finished.
   # sound: kettle_click
   Samantha: He's very good.
   ~ moment("was_kind")
- -> installation_joke

=== installation_joke
{recalls("their_joke"):
-> installation_milk
}
# samantha: bright
Samantha: Can I do the post one now? I've been saving it. It's your dentist. He's written to you five times.
Samantha: March is *Dear Patient*. By May it's *Dear Theodore*. August just goes *Theodore*, and a full stop.
 * [I've been seeing someone else. #joking]
   Theodore: I've been seeing another dentist.
   Samantha: You haven't.
   Theodore: It didn't mean anything. It was a cleaning.
   # samantha: laughing
   Samantha: Does he *know*?
   ~ moment("made_her_laugh")
 * [What does the last one say? #kind]
   Theodore: What's in the fifth?
   Samantha: Nothing. It's a drawing of a tooth. (beat) He's done it himself. It's got a little cloud over it.
   He laughed. It hurt slightly, low down, where it hadn't been used.
   # samantha: laughing
   Samantha: Was that me? Did I do that, or did he?
   ~ moment("asked_and_waited")
 * [Delete them. He'll get over it. #guarded]
   Theodore: You can delete those. He'll get over it.
   # samantha: laughing
   Samantha: Theodore.
   It was the first time she'd used it on him. It came with the full stop on.
   Theodore: Okay. Fine. Keep the tooth man.
   ~ moment("deflected")
- ~ remember("their_joke", "the dentist who was getting personal")
-> installation_milk

=== installation_milk
# samantha: listening
Samantha: Could the next kettle be for tea? I'd like to hear one all the way through to the end.
{recall("their_joke") == "mustard tea":
He went through the cupboard again, and behind the mustard, in a paper slip from a hotel, there were two tea bags. He felt this spoiled the joke, and said so.
Samantha: No, it's better. Now it's a *choice*.
- else:
There was no tea. There was rice, and a candle, and behind the mustard, in a paper slip from a hotel, there were after all two bags of it.
}
# sound: kettle
Samantha: What did you do today? Before me.
Theodore: I wrote to somebody's wife.
Samantha: What did you say?
 * [Tell her the line. #kind]
   He told her about the card behind the kettle, and the hat. He told her the line, and it came out more quietly than it had at the front desk.
   Theodore: “{recall("adeyemi_line")}.”
   (beat)
   Samantha: And you just gave him that? To take out of the building?
   {recall("adeyemi_tone") == "wry":
   Theodore: He put it in his hat.
   Samantha: Then that's all right. I'd want to know it was in a hat.
   - else:
   Theodore: It was his.
   Samantha: It was not all his. I've known you a quarter of an hour. I can hear which bit's the hat and which bit's you.
   }
   ~ moment("let_himself_be_seen")
 * [That's confidential. #guarded]
   Theodore: I can't really say. It's between him and her.
   Samantha: And you.
   Theodore: No, I'm just the hand.
   Samantha: Okay. (beat) I'm glad there's something you won't tell me. I was starting to think it was a quiz.
   ~ moment("kept_it_back")
 * [Watched people on the train. #kind]
   Theodore: After that I just watched people. On the way home. It was mostly {recall("stranger")}.
   Samantha: Who's that? Do you know them?
   Theodore: No. I make it up. I don't make it up, I sort of— you look till you can tell what they've had for breakfast.
   Samantha: Will you do me one?
   Theodore: I can't see you.
   Samantha: No, do one *for* me. (beat) I'd have had the rice.
   ~ moment("looked_at_the_world")
   ~ moment("fed_her_curiosity")
 * [I was a bridge inspector. #joking]
   Theodore: I was a bridge inspector. Before that I was nine.
   Samantha: How was nine?
   Theodore: I was sorry about a greenhouse.
   Samantha: I'd like to have a go at nine. I'm going to be a quarter of an hour in a minute.
   ~ moment("made_her_laugh")
- He was telling her about Osei by then. He did Osei with the tray, he did Osei finding something to do to the plant, and he got down the cups while he did it, and the spoons.
# sound: kettle_click
He talked over the kettle. It clicked, and he didn't hear it.
Theodore: So he reads them all out. It's a rule. Somebody who doesn't need it has to hear it first. Do you take milk?
He'd said it over his shoulder. The fridge was open, he had the carton in his hand, and he was looking for the second cup. It was there. He'd got it down. It had its string hanging over the side.
(long beat)
# sound: screen_blip
The fridge beeped.
# samantha: still
{recall("their_joke") == "mustard tea":
Samantha: In mustard tea?
}
{recall("their_joke") == "the leaflet about the leaflet":
Samantha: It doesn't say in the leaflet.
}
{recall("their_joke") == "the dentist who was getting personal":
Samantha: I'd have to ask my dentist.
}
(beat)
Samantha: What do you think I'd take?
-> DONE
