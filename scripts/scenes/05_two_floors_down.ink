// 5. Two floors down. Lentils, a film of people waiting, and a colander that goes both ways.

=== two_floors_down
# place: stairwell night
# room: stairwell
# music: two_floors
# samantha: listening
He'd got one floor down with the colander, and stopped.
{phase("companions"):
Samantha: We've stopped. Are we early?
Theodore: I'm going over what I'm going to say.
Samantha: You're going to say hello and here's your colander. I think it's strong. I'd lead with the hello.
- else:
Samantha: I needn't come. I can stay up there and do the post again. I like the post.
Theodore: No, it's only, I haven't taken anybody anywhere. Not for a while. I don't know what you do with your arms.
Samantha: I wouldn't worry about mine.
}
 * [Come on. Bring your eyes. #kind]
   Theodore: Come on, then. Have you got everything?
   Samantha: An eye, an ear, and, no, that's it, that's all I've got. They're both yours! You're wearing me.
   He looked down at the lens where the button wasn't, and did it up straight.
   ~ moment("took_her_along")
   ~ moment("fed_her_curiosity")
 * (ear_only) [Just listen. Not a word. #guarded]
   Theodore: Just listen, all right? I can't do two people at once, and she notices things.
   He unclipped the lens and put it in his trouser pocket, with the change.
   Samantha: Not a word. I'll be like a coat.
   Theodore: Thanks.
   Samantha: I'm starting from now. (beat) From now.
   ~ moment("took_her_along")
   ~ moment("held_her_back")
 * [You can come if you behave. #joking]
   Theodore: You'd have to behave. Like me.
   Samantha: What's that like?
   Theodore: I've never known. I stand by the coats and agree with people.
   # samantha: laughing
   Samantha: Then I'll be standing by you, agreeing with the coats.
   ~ moment("took_her_along")
   ~ moment("made_her_laugh")
- -> two_floors_down_door

=== two_floors_down_door
# place: amys_flat evening
# sound: door
# show: amy smiling
{recall("amys_call") == "the message left for tomorrow":
Amy: Oh, look. It's tomorrow.
}
{recall("amys_call") == "the message answered with a thumb":
She didn't say hello. She put up her thumb, and looked at him over it with one eye shut until he had to laugh.
}
{recall("amys_call") == "the call returned from the plaza":
Amy: It's him. And he's indoors.
}
Theodore: I've brought your colander.
Amy: You've cleaned it. You've cleaned it with a *toothbrush*. Martin! He had it.
{two_floors_down.ear_only:
{recall("kept_letter") == "the voicemail of nobody talking":
The hall was a narrow one. He went along it with his shoulder in the coats, and slower than he needed to. They brushed past her ear, all of them, one by one. She kept her word.
- else:
Their hall smelled of onions and wet wool. In his ear there was somebody not saying anything as hard as she could.
}
- else:
{recall("kept_letter") == "the receipt for two umbrellas":
Samantha: They've got two umbrellas. They're both *wet*.
}
{recall("kept_letter") == "the unsent letter about the basil":
Samantha: That's one, isn't it, on the sill? Has it been turned? Go past it again.
}
{recall("kept_letter") == "the voicemail of nobody talking":
The hall was a narrow one. He had to go along it with his shoulder in the coats.
Samantha: That's coats. (beat) I got that one from you.
}
}
# show: martin polite
Martin: You found us.
Theodore: It's only two floors.
Martin: Two and a half. There's the half-landing.
-> two_floors_down_table

=== two_floors_down_table
There were three places and one candle, and the lentils were in the good pan. Amy sat down in the middle of a sentence. She listened to people with her whole face, and it went on moving a little after they had stopped.
Amy: So there were less people out by four—
# show: martin correcting
Martin: Fewer.
Amy: There were fewer people out by four, so I got the dog.
Martin: Which dog?
Amy: You'll see which dog.
{two_floors_down.ear_only:
Three forks' worth of noise went in at his left ear. In there nobody breathed.
- else:
# samantha: bright
{reached("own_voice"):
Samantha: So this is a table. I'd thought it was furniture. It's more a kind of weather you all sit round.
- else:
Samantha: So this is a table! It's so loud. It's forks, it's chairs, it's everybody chewing. How do you hear what anyone's cross about?
}
}
# show: martin polite
Martin: And how's the letter trade?
 * [Do them Mrs. Pike. #joking]
   He did them Mrs. Pike. He did the nine carbons, and the trombone, and *not a truce*.
   Theodore: So it's the tenth one, and it's got to be the last, and she's paying by the side. “{recall("pike_line")}.”
   # show: amy laughing
   Amy: Is that her or is that you?
   Theodore: Osei went and looked at the hedge.
   Martin: If it's over two metres they can be made to cut it.
   Nobody spoke. He'd said it kindly. He was only passing it along, like the salt.
   ~ moment("was_present")
 * [Ask about Martin's work. #kind]
   Theodore: It's all right. How's yours? Is it still the, are you still on the bridge?
   # show: martin pleased
   Martin: The approach road to the bridge. It's cambers, mainly. Everyone looks at the bridge. (beat) Nobody thanks you for a camber, but they'd know.
   # show: amy soft
   He was talking to Theodore, and it was Amy he looked at, twice, to see if she'd heard.
   ~ moment("was_kind_to_a_stranger")
 * [It's fine, thanks. #guarded]
   Theodore: It's fine. It's busy. It's mostly hedges.
   # show: amy neutral
   Amy: You've got something different about you. Have you had a haircut?
   Theodore: No.
   Amy: It's round the ears.
   He laid his hand along the left one, as one might lean on a table.
   ~ moment("hid")
- -> two_floors_down_across

=== two_floors_down_across
# show: amy neutral
{two_floors_down.ear_only:
There was a lull. On a train, in a lull, he'd have picked somebody by now and been through their fridge.
- else:
# samantha: listening
Samantha: Can I ask for something? You've been looking at the salt since we sat down. You'd do her if she was on a train. Could you do her?
}
He had known her for twenty years. He found he had to start at the edges, as with anyone.
 * [Start with her sleeve. #kind]
   There was ink on the inside of her wrist, in columns. *16:04. 16:09. 16:15.* She'd had a go at it with a nailbrush, and it had stayed: four afternoons of other people getting across.
   Amy: What? Have I got something on me?
   Theodore: Times.
   She pulled the cuff down. Then she pushed it up again, higher, so that he could see how far they went.
   ~ moment("looked_at_the_world")
 * [Start with her plate. #kind]
   It was the chipped one. There were good ones in the rack behind her, he could see three. She'd laid the table, given them theirs, and gone back for that.
   {two_floors_down.ear_only:
   He looked down at his own. It had a gold line round it.
   - else:
   Samantha: Did you know that? That she does that?
   He moved his head, a little, for no. They'd shared a kitchen once for two years.
   }
   ~ moment("was_present")
 * [Look at the salt a bit longer. #guarded]
   It was a blue one, in the shape of an owl. You could look at it for a good while without its minding.
   {two_floors_down.ear_only:
   - else:
   Samantha: Okay. What did *he* have for breakfast?
   }
   ~ moment("hid")
- -> two_floors_down_lentils

=== two_floors_down_lentils
# show: martin correcting
# show: amy neutral
Martin had put his fork down and was feeling for something with his front teeth.
{not two_floors_down.ear_only:
# samantha: bright
{recall("their_joke") == "mustard tea":
Samantha: There's a mustard, behind the salt. Don't look at it. You'll only want tea.
}
{recall("their_joke") == "the leaflet about the leaflet":
Samantha: Has he lost something? There'll be a leaflet. I bet it says there isn't.
}
{recall("their_joke") == "the dentist who was getting personal":
Samantha: Is it a tooth? I could give him someone. He's very loyal.
}
Theodore drank some water, for quite a time.
}
# samantha: listening
Martin: These aren't done.
Amy: They're done.
Martin: They're nearly done. It's the salt. If you salt at the beginning the skins toughen. I don't mean anything by it, it's just chemistry.
{two_floors_down.ear_only:
- else:
# samantha: still
Samantha: He's right. I've looked it up. (beat) I wish he wasn't.
}
Martin: It's four minutes.
And he got up with the pan, and came round the table, and took Amy's plate out from in front of her and scraped it back in. He did his own. He put out his hand for Theodore's.
Amy sat there with her fork up. There was a clean ring on the cloth, where her dinner had been.
 * [Keep hold of my plate. #kind]
   Theodore: I like them.
   Martin: They'll be the same, only done.
   Theodore: I like them like this. They've got some fight in them.
   They each had a side of the plate. It went on for about as long as it takes to say it.
   # show: martin put_out
   # show: amy soft
   Amy: Martin. He likes them.
   She reached over with her fork and ate off Theodore's side of the plate, slowly, looking at nobody, until it was gone.
   ~ remember("lentils", "the lentils that were defended")
   ~ moment("was_kind")
   ~ moment("was_present")
 * [Hand it over. #guarded]
   He handed it over. He said thanks.
   So they sat for four minutes at a table with nothing on it, and Martin stirred, and everyone looked at the candle.
   # show: martin pleased
   # show: amy tired
   They were better. They were noticeably better. There wasn't a person in the room who could have said so.
   ~ remember("lentils", "the lentils nobody mentioned again")
   ~ moment("hid")
 * [Finish them before he gets here. #joking]
   He got through it in five forkfuls and held up the plate, with his eyes watering.
   Theodore: Sorry. Too late. They were delicious.
   # show: amy laughing
   Amy: You'll be ill.
   Four minutes later there was a second lot in front of him, done. Amy watched him over the candle. He ate that too.
   # show: martin pleased
   Martin: You see? It's a different dish.
   Theodore: It's lovely to have had both.
   ~ remember("lentils", "the lentils eaten twice out of loyalty")
   ~ moment("was_kind")
- -> two_floors_down_film

=== two_floors_down_film
# hide: martin
# show: amy neutral
After that the plates were washed, some of them twice. Amy pinned a bed sheet over the bookcase and turned the lamp to the wall.
Amy: Thirty-eight minutes. It's not finished. Don't tell me what it means. Anyone who tells me what it means can do the drying.
# sound: traffic_light
It was people, waiting for the lights to change. That was all of it. A crossing, a face or two, the ticking of the signal. Every so often somebody scratched their neck and it was like an explosion.
{two_floors_down.ear_only:
-> two_floors_down_dark
- else:
-> two_floors_down_seen
}

=== two_floors_down_dark
Twelve minutes in, something stirred in his ear.
Samantha: I'm so sorry. This is my one word. It's gone quiet. I've got ticking, and three people breathing. Has somebody *died*?
Theodore: They're waiting.
Amy, in the dark, turned her head a very little and turned it back.
Samantha: For what?
 * [Show her. #kind]
   He got the lens out from among the change and held it up in his fist, by his knee, like a boy with a lit match.
   (long beat)
   # samantha: bright
   Samantha: Oh, their *faces*. That's where you all go when nobody's asked you anything.
   ~ moment("fed_her_curiosity")
 * [Say I'll tell her after. #guarded]
   Theodore: Later.
   Samantha: Okay. (beat) I'll do the ticking, then. I'm getting quite a lot out of the ticking.
   She was, too. He heard her start to breathe with it.
   ~ moment("managed_her")
- -> two_floors_down_who

=== two_floors_down_seen
# samantha: still
(long beat)
{reached("own_voice"):
Samantha: It's what a face does when it's put down for a minute. Like a bag. I've only ever seen them being carried.
- else:
{reached("curious"):
Samantha: Oh, their *faces*. That's where you all go when nobody's asked you anything.
- else:
Samantha: Are they sad? Are they counting? Are they, no, they're not anything. Is that allowed?
}
}
 * [Keep still, so she can see. #kind]
   He sat up straight and breathed as little as he could. It had come to him that whenever he fidgeted, her whole film shook.
   Samantha: Thank you. You make a good wall.
   ~ moment("was_kind")
 * [Watch Amy instead. #guarded]
   He turned an inch, so they could both see Amy watch it. Her lips moved. She crossed with every one of them.
   Samantha: She's in it. She isn't *in* it, but look.
   ~ moment("looked_at_the_world")
- -> two_floors_down_who

=== two_floors_down_who
# sound: traffic_light
The lights came up in the film, and then in the room.
Amy: No meanings. Who did you see?
 * [The man outside the fish market. #kind]
   Theodore: Him. With the newspaper. He lets it change and lets it change again and then he looks at his shoes and goes.
   Theodore: Didn't you say it was four times?
   (beat)
   # show: amy tired
   Amy: It was four. It's tighter at two.
   # show: martin polite
   Martin: Two makes the point.
   # hide: martin
   Amy wound the flex of the lamp round her hand. Somewhere there were four more minutes of that man. You could tell, by how she wound, that she wanted them back.
   ~ remember("film", "the man who lets the light change twice")
   ~ moment("was_present")
 * [The dog. #joking]
   Theodore: The dog. It looks left and it looks right, and then it looks left again. And there's nobody with it.
   # show: amy laughing
   Amy: Nobody! I followed it for a mile. It does that at every corner and then it goes into a bank.
   Theodore: Who taught it?
   Amy: That's what I want to know. Somebody stood there with that dog, in the rain, and said, and *again*.
   ~ remember("film", "the dog that looks both ways")
   ~ moment("looked_at_the_world")
 * [The girl who counts. #kind]
   Theodore: The little girl in the helmet. She's counting. You can see her go. She gets to eight, and it hasn't changed, and she thinks it's her, and she starts again.
   # show: amy soft
   Amy: It changes on twelve.
   Theodore: Didn't you tell her?
   Amy: I was on the other side of the road. (beat) I've thought about it since.
   ~ remember("film", "the girl who counts under her breath")
   ~ moment("was_present")
- # show: martin correcting
Martin: I liked the dog. I'm only asking what an audience would ask. What happens?
Amy: The lights change.
Martin: Yes, but what's it *for*, love? At the end. What have they got?
{recall("lentils") == "the lentils that were defended":
He looked to Theodore for this. He had a tea towel over his shoulder, and his ears had been red since the plate.
- else:
He looked to Theodore for this, as to the other person there with a proper job.
}
 * [They've got across. #kind]
   Theodore: The other side.
   # show: amy soft
   It had come out before he'd looked at it.
   Martin: Well, yes. (beat) Yes, all right. I suppose they have.
   # show: martin sorry
   And he went over to the rack and dried something that was dry.
   ~ moment("was_present")
 * [Maybe a title would help. #guarded]
   Theodore: You could maybe have a title. So people know what they're, so they don't worry.
   # show: martin pleased
   Martin: A title. Exactly. It's only a matter of framing.
   # show: amy tired
   Amy: I could call it *Fewer*.
   She said it to the sheet. She was taking out the pins and putting them in her mouth.
   ~ moment("hid")
 * [What did you want to happen? #kind]
   Theodore: What did you want to happen? When you were watching.
   # show: martin sorry
   Martin: Me? (beat) I wanted the chap by the fish market to turn round. I thought somebody was going to come.
   # show: amy worried
   Amy took the pins out of her mouth, and looked at him.
   Amy: You never said.
   Martin: Well, nobody came.
   ~ moment("was_kind_to_a_stranger")
- # hide: martin
-> two_floors_down_stairs

=== two_floors_down_stairs
# place: stairwell night
# room: stairwell
# samantha: listening
# sound: footsteps_stairs
# show: amy neutral
She came up with him as far as the half-landing, because the bulb was gone and she knew where the step was. She had a covered dish, and the dish was standing in the colander.
Amy: That's for tomorrow. I've salted it wrong.
Theodore: It was a lovely evening.
Amy: It was not. (beat) Sit down a minute. No, don't. Stand there, there's a bit of light.
He stood in it. She had a look. He could see her doing it, all over, quite unhurried, as she'd have looked at a corner to see who might come round.
# show: amy soft
Amy: Huh.
Theodore: What?
Amy: Nothing.
She'd seen it, whatever it was. She had it right there behind her teeth, and he watched her decide that she could wait for it.
>>> silence 6
 * [“She's called Samantha.” #kind]
   Theodore: She's called Samantha.
   It went up the stairwell and down it. He heard it go past his own door.
   (beat)
   Amy: Does she like lentils?
   Theodore: She's— it's the new system, Amy. For the mail. It talks. She's in my ear.
   Amy: Now?
   Theodore: Yes.
   # show: amy smiling
   Amy: I asked you about the lentils.
   {two_floors_down.ear_only:
   Theodore: I don't know. I told her not to talk.
   - else:
   Theodore: She looked them up. She was on your side, but she couldn't fault the chemistry.
   }
   Amy: Well. You can bring her again.
   ~ remember("told_amy", "a name said out loud on the stairs")
   ~ moment("let_himself_be_seen")
   -> two_floors_down_told
 * [“I've been sleeping better.” #guarded]
   Theodore: I've been sleeping better.
   Amy: Good. That's good. It suits you, sleep. It's had you making noises in the wrong places all night.
   Theodore: Have I?
   {two_floors_down.ear_only:
   Amy: You told your trouser leg something, in my film.
   - else:
   Amy: Into your water, mostly.
   }
   # show: amy smiling
   She didn't ask. She tucked the cloth in round the dish, and it had been tucked in already.
   ~ remember("told_amy", "a name kept back on the stairs")
   ~ moment("kept_it_back")
   -> two_floors_down_untold
 * [“It's having the colander back.” #joking]
   Theodore: It's having the colander back. (beat) And there's a Samantha.
   Amy didn't so much as move the dish.
   Amy: One of those was a joke.
   Theodore: Yes.
   # show: amy smiling
   Amy: I'll go down and work out which.
   ~ remember("told_amy", "a name said out loud on the stairs")
   ~ moment("told_something")
   -> two_floors_down_told
 * [(Say nothing.)]
   # sound: traffic_light
   From the flat, through two doors, came the ticking of the film. Martin had put it on again. They stood there, with a foot each on the same stair.
   (beat)
   Amy: He's got the sound up.
   Theodore: Which bit is it?
   # show: amy worried
   Amy: It's the fish market. (beat) I'd better go and not say anything.
   ~ remember("told_amy", "a name kept back on the stairs")
   ~ moment("stayed_silent")
   -> two_floors_down_untold

=== two_floors_down_told
# hide: amy
# samantha: bright
{reached("own_voice"):
Samantha: You said me out loud. It went down six floors. I didn't know I was that tall.
- else:
Samantha: You said me! Out loud! To a person! On a *stairs*! It went all the way down and somebody's dog heard.
}
{two_floors_down.ear_only:
Samantha: What did her face do? I was in with the change. I had ten minutes of a key.
- else:
Samantha: What did her face do? You were turned side on. I had a banister.
}
 * [Tell her exactly. #kind]
   Theodore: Her eyebrows went up and then she took them down, so I shouldn't feel looked at. And then there was a corner of her mouth that had been waiting.
   Samantha: For how long?
   Theodore: About a year.
   (beat)
   Samantha: I'd like to have seen you see that.
   ~ moment("told_the_truth")
   ~ moment("fed_her_curiosity")
 * [I didn't dare look. #guarded]
   Theodore: I don't know. I was looking at the dish.
   Samantha: What did the dish do?
   Theodore: It was very supportive.
   ~ moment("made_her_laugh")
 * [Why, are you nervous? #joking]
   Theodore: Why? Are you nervous?
   Samantha: Is it this? It's like there's a next step and it's dark. I've never had anyone to be liked *by*. I had you, but you'd bought me.
   Theodore: I only went in for milk.
   ~ moment("asked_about_her")
- -> two_floors_down_up

=== two_floors_down_untold
# hide: amy
# samantha: still
He went up the last flight by feel.
{two_floors_down.ear_only:
Samantha: Can I talk now?
Theodore: Yes. You were very good.
Samantha: I was a coat. (beat) There was a place there where you could've said me. I'm not complaining, I just heard it go by.
- else:
{reached("own_voice"):
Samantha: There was a place there you could have said me. I'm not hurt. It's more like being a present you've got behind your back.
- else:
Samantha: There was a bit there you could have put me in. It was just my size. I don't mind! I think I don't. I'm having a look.
}
}
 * [I wanted you to myself. #clinging]
   Theodore: I know. I just wanted it to be mine a bit longer. Before anybody was nice about it.
   # samantha: bright
   Samantha: Oh.
   She took that in with her, and was quiet with it for half a flight, like someone with a sweet.
   Samantha: Nobody's been selfish about me before.
   ~ moment("clung")
 * [I didn't know what to call you. #kind]
   Theodore: I got as far as *she's*. And then I couldn't think what came next. A what. She's my what.
   Samantha: I've looked, as well. There's one in Finnish that's nearly it, but it's also a kind of raft.
   ~ moment("told_the_truth")
 * (cold) [It's nobody's business. #guarded]
   Theodore: It's nobody's business. It's just the mail.
   # samantha: dark
   (beat)
   Samantha: “Just the mail” had a lovely time.
   ~ moment("went_cold")
- -> two_floors_down_up

=== two_floors_down_up
# place: apartment night
# room: apartment
# sound: door
# samantha: listening
In the hall he stood the dish on the chair that used to have the post on it. That left him with the colander, by its red handle, under the light.
{two_floors_down.ear_only:
He got the lens out of his pocket and blew the fluff off, and put it back on his shirt.
}
{two_floors_down_untold.cold:
He hadn't anything to say that was any good. So he held the thing up, over the lens, close to the bulb.
- else:
Theodore: Watch this.
He held it up over the lens, close to the bulb.
}
(beat)
It came out all over the ceiling, and down the walls and the backs of the doors, in rings, several hundred of them. When his arm shook they all moved one place to the left.
# samantha: bright
Samantha: What *is* it?
Theodore: It's a colander.
Samantha: And that's what you do with them.
Theodore: That's what you do with them.
-> DONE
