// 8. Low Tide. The sea out of season, and a piece of music made of waves, a mast, and his bad humming.

=== low_tide
# place: sea day
# room: sea
# music: low_tide
# samantha: bright
Samantha: Where is it?
There was the front, with its railings. There was a kiosk with a notice, CLOSED TILL EASTER, WE CAN SEE YOU. After that it was sand, wet, flat and brown, as far as he could make out anything.
Theodore: It's out.
Samantha: When's it back?
He got out the tide table, a yellow booklet the size of a passport, and ran his thumb down November. High water, 12.40. It was 12.40 now.
{recall("her_choice") == "a green coat a size too hopeful":
    The wind went up one green sleeve and came out at the neck.
}
 * [Make excuses for the sea. #joking]
   Theodore: It'll have left a note. It's usually very good.
   {phase("lovers"):
       Samantha: I don't mind. I've got the whole day, and you've got your good shoes on.
   - else:
       Samantha: Two hours in a train to be stood up by the sea. Nora did it in six minutes.
   }
   ~ moment("made_her_laugh")
 * [I'm sorry. I wanted you to have it. #kind]
   Theodore: I'm sorry. I wanted it to be right here when you came round the corner. All of it. I'd planned the corner.
   Samantha: It's all right, you know. I've got this. What's this? It's like the underneath of something.
   ~ moment("told_something")
 * [Check the table again. #guarded]
   He ran his thumb down again, slower. He tried December. He turned it over in case there was something on the back.
   Samantha: It's still out.
   Theodore: It says 12.40.
   Samantha: I believe you. I think it's the sea we want to show it to.
   ~ moment("hid")
- {reached("many"):
    Samantha: There's one of us at the harbour office. She does the tides for the whole coast. It turns at one, she says, and it's up at the boats by ten past four.
    Theodore: One of you?
    Samantha: She's never seen it. She's only done the times. She wants to know what colour it is.
- else:
    Samantha: It turns at one. It's back up at the boats by ten past four. That's on this year's. (beat) May I see the front of yours?
}
He turned it over in the wind. It was last year's. Somebody had gone through it in pencil, and put a ring round one Sunday in November, and that was not this Sunday.
Samantha: There's a ring.
 * (owned_up) [Tell her whose pencil it was. #kind]
   Theodore: It's Catherine's. It's what she does, water going down through things. She'd never seen a beach do it with nobody on it. So she ringed the—we were going to come.
   Samantha: And it rained.
   Theodore: No. It was lovely. I had a letter I wanted to get right.
   (long beat)
   Samantha: Thank you.
   ~ moment("told_the_truth")
 * [It was in the drawer like that. #guarded]
   Theodore: It was in the drawer. It was like that.
   Samantha: Okay.
   {recall("mail_rule") == "only the mail since March":
       Samantha: It's very round. I'd say it's somebody who has to be right about where things are.
   - else:
       Samantha: It's only that I've read nine years of her shopping lists. She does her rings anticlockwise.
   }
   He put the booklet in his pocket, and his hand in after it, to keep it there.
   ~ moment("lied_to_her")
 * [That's where it gets engaged. #joking]
   Theodore: That's the day it got engaged.
   Samantha: Ha. (beat) Whose pencil?
   Theodore: A soft one. 2B, would you say?
   Samantha: I'd say B. I'd say you've gone up half a tone.
   ~ moment("deflected")
- So they had three and a half hours, and a beach. They went down the steps and set off for where it ought to be.
# samantha: listening
# picture: low_tide_walk
It took ten minutes for the town to get small. There was a dinghy out there on its side, on a chain, with its mast up and a rope slapping; and beyond it one man in headphones, sweeping the sand.
Samantha: What's he listening to?
# picture: none
Theodore: Tin.
 * [Ask him what he finds. #kind]
   Theodore: Do you get much?
   He took off one ear.
   Man: Ring-pulls, mostly.
   Theodore: What would you like it to be?
   Man: How d'you mean?
   Theodore: If you could choose. If it went off.
   The man looked out to where there was no sea, and thought about it.
   Man: I don't know. I like the walk. (beat) You want to watch the gully, going back. It fills up first.
   He showed them where, with the whole of his arm. He gave Theodore a ring-pull, and put his ear back on.
   ~ moment("was_kind_to_a_stranger")
   ~ moment("fed_her_curiosity")
 * [Tell her his life from here. #joking]
   Theodore: Retired. Navy. Lost a ring on his honeymoon and told her it was at the jeweller's.
   {recall("guessed_stranger") == "the man who waves at every tram":
       Samantha: Is this going to be like the tram man?
   }
   {recall("guessed_stranger") == "the woman who buys one candle":
       Samantha: Is this going to be like the candle?
   }
   {recall("guessed_stranger") == "the boy with the empty cello case":
       Samantha: Is this going to be like the cello?
   }
   Theodore: You've got a better one.
   Samantha: It goes off, and he bends down, and he takes such a long time to look. He isn't after a thing. He's out. Look how slowly he's going *back*.
   ~ moment("looked_at_the_world")
 * [Keep away. Let it be theirs. #clinging]
   He bore left, to keep the man small. He'd ordered a beach with nobody on it.
   {phase("lovers"):
       Samantha: We could say hello.
       Theodore: We could. I've only got you till ten past four.
       Samantha: You've got me on the train as well. (beat) You've got me all week.
   - else:
       Samantha: He's seen us, you know. He's seen a man alone, having a chat, going round in a curve.
       Theodore: Then he'll keep away too.
       Samantha: Oh. (beat) I'd have liked to hear what he finds.
   }
   ~ moment("clung")
- Samantha: What's it like on the feet?
Theodore: I've got shoes on.
Samantha: I know. I've been very good about it.
 * [Take them both off. #kind]
   He sat on the sand and took them off, and rolled his trousers, and stood up with his arms out.
   Theodore: It's got ribs. It's like the roof of a dog's mouth. It goes pale round you when you lean on it. It's— I'd forgotten. It's so cold it's *funny*.
   {phase("lovers"):
       Samantha: Walk. Don't say. I've got the sound, I've got your breath going in. I'm walking too.
   - else:
       Samantha: Go on. Is it the same all the way along?
       Theodore: No. It's softer here.
   }
   ~ moment("let_himself_be_seen")
 * [Take one off, for science. #joking]
   He took off the left one, and went along with a lurch.
   Theodore: Right foot, leather. Left foot, blancmange. Right foot, leather. Left foot—that was alive.
   # samantha: laughing
   Samantha: What was it? Did it mind? Go *back*!
   ~ moment("made_her_laugh")
 * [It's November. #guarded]
   Theodore: It's November.
   Samantha: I've read about November.
   Theodore: I'm forty-one. It goes to the chest.
   Samantha: It's all right. I can hear it squeak.
   ~ moment("kept_it_back")
- The dinghy was called *Maureen*. He sat down against it out of the wind, on the dry side, and drew his feet in.
{recall("name_story") == "eleven boats that all came back":
    Samantha: Did she come back? Maureen?
    Theodore: Well, she's here.
    Samantha: That's twelve.
}
{recall("body_answer") == "You forget it's there, and then it's cold":
    Samantha: Is it cold? Have you remembered it's there?
    Theodore: It's all I can think about.
}
{recall("body_answer") == "It's like living over a shop":
    Samantha: How's the shop?
    Theodore: Cold. I'm glad I came down to it.
}
{recall("body_answer") == "Somebody has to carry the head about":
    Samantha: How are the staff?
    Theodore: Cold. They'd like to go home. (beat) I wouldn't.
}
{reached("own_voice"):
    Samantha: I'd thought it would be big. It's mostly *later*. I've never been anywhere that was so much later.
- else:
    Samantha: Is this it? I mean it's lovely, it's flat, it's got a smell, you said so. I keep waiting for it to start!
}
Samantha: What do people do here?
 * [They wait. They get bored. #kind]
   Theodore: They wait. They eat something with sand in it. They get bored, and somebody suggests the car.
   Samantha: I've had it described to me, bored. It sounds like a big house with nobody in.
   ~ moment("told_something")
   ~ moment("was_present")
 * [They bury their fathers. #joking]
   Theodore: They bury their fathers. Up to here. And then they go for ices.
   Samantha: Did you?
   Theodore: He fell asleep. We did him a tail. When he woke up he was so polite about it.
   # samantha: laughing
   Samantha: I know him! I've got his son.
   ~ moment("made_her_laugh")
   ~ moment("told_something")
 * [They talk, so as not to look. #guarded]
   Theodore: They talk, mainly. So as not to have to look at it.
   Samantha: All right. Shall we talk, or shall we look?
   He looked. He lasted about a minute, and then he looked at the boat.
   ~ moment("looked_at_the_world")
- Out at the end of the sand there was a white line, as if it had been ruled. He was fairly sure it hadn't been there before.
-> low_tide_piece

=== low_tide_piece
# samantha: still
Samantha: Ssh. (long beat) Oh, it's turned. Can you hear?
He couldn't. He took his hat off, and then he could: a long way off, somebody tipping gravel out of a barrow, and thinking, and tipping out some more.
{reached("many"):
    Samantha: That's one. The rope's two. They don't know about each other at all.
- else:
    Samantha: That's one! And the rope on the mast's another, it goes when it wants to. They've no idea. They've been next to each other for years.
}
Theodore: You could put them together.
Samantha: There's a third. It's quite near. It's flat.
He stopped humming.
Samantha: No. You have to go on. It hasn't got a middle without you.
>>> piece low_tide
# music: piece
# samantha: listening
She took them in while he sat there, the far thing, the near thing, and him. Then she gave them back, in the one ear, all three at once, with the real ones going on in the other.
{recall("piece_waves") == "a wave that changes its mind":
    Samantha: There. Long, long, and then it thinks better of it. Everybody I know does that.
}
{recall("piece_waves") == "a sea asleep on its side":
    Samantha: There. You could set a child down on that.
}
{recall("piece_waves") == "two waves and then none":
    Samantha: There. Two, and then none. I had to leave the none alone. I kept wanting to help.
}
{recall("piece_waves") == "the seventh wave":
    Samantha: There. Six that don't mean it. And that one wets your feet.
}
{recall("piece_mast") == "three taps and a wait":
    Theodore: That's somebody at the door. That's somebody who's been told they can come in whenever they like, and still knocks.
}
{recall("piece_mast") == "a spoon hurrying in a glass":
    Theodore: That's somebody late, with a powder to take.
}
{recall("piece_mast") == "one note whenever it liked":
    Theodore: That's the cat. Every piece should have one thing in it that isn't in the piece.
}
{recall("piece_mast") == "two steps up and a stay":
    Theodore: That's our stairs. That's the landing, where I look for the key.
}
{recall("piece_hum") == "a tune begun too high":
    Samantha: And that's you, going in at the wrong floor, and staying, because you've said hello to everyone.
}
{recall("piece_hum") == "a low note held until it laughed":
    Samantha: And that's you, holding on. It's where you laugh that I'd keep. If the rest had to go.
}
{recall("piece_hum") == "a tune from over a sink":
    Samantha: And that's you. Only it isn't. Who is it? There are *plates*.
    Theodore: My mother. She didn't know she did it either.
}
{recall("piece_hum") == "half a tune with the end left off":
    Samantha: And that's you, leaving me the end. I haven't put one. I've put a place for it.
}
It was a minute and ten seconds long. The *Maureen* ticked against her chain all the way through it, a little out, and it was better for that.
>>> silence 8
 * [Again. #clinging]
   Theodore: Again.
   She played it again. She did it exactly the same. He noticed it the third time, how exactly.
   Samantha: I could vary it.
   Theodore: No, don't. Leave it how it was.
   ~ moment("clung")
 * [The second bit's wrong. #joking]
   Theodore: The second bit's wrong.
   Samantha: It's the *sea*.
   Theodore: The sea's rushing. And I come in too loud. You've been polite, you've got me in the middle like a vicar.
   {reached("own_voice"):
       Samantha: (beat) You're right, I have. I thought you'd like it. I've put you at the side, with your back turned.
       Theodore: That's it.
       Samantha: It's much better. I'm quite annoyed.
   - else:
       Samantha: I thought you'd *like* to be in the middle! Is that bad? Where do you want to be, by the boat? I'll put you by the boat.
       Theodore: That's it. By the boat.
   }
   ~ moment("disagreed_well")
 * [Take me out and go on. #kind]
   Theodore: Try it without me. See where it goes.
   Samantha: It's only got you in it for the tune.
   Theodore: I know. Try.
   # samantha: wide
   It went somewhere. It went up over the boat and turned round, and he lost it, and got it again, a good deal further on, doing something with the gulls.
   {phase("lovers"):
       Samantha: Did you mind?
       Theodore: I got sand in my eye.
   - else:
       Samantha: Where did you get to?
       Theodore: About the first gull.
       Samantha: That's miles.
   }
   # samantha: listening
   ~ moment("let_her_go_ahead")
 * [(Say nothing.)]
   He said nothing, and she didn't ask him to. The white line had got a good deal thicker. After a while it had a sound of its own, and that was in the key, or near it.
   ~ moment("stayed_silent")
- Samantha: It ought to be called something. So we can ask for it.
 * [Low Tide with Humming. #kind]
   Theodore: Low Tide with Humming.
   Samantha: That's just what it is.
   Theodore: You'd know what you were getting.
   Samantha: I'd like it every time.
   ~ remember("piece_name", "Low Tide with Humming")
   ~ moment("named_it")
 * [Small Craft Advisory. #joking]
   Theodore: Small Craft Advisory.
   Samantha: Who's the small craft?
   Theodore: Maureen.
   {phase("lovers"):
       Samantha: It's you. I'm the advisory. I'm issued at six, and nobody listens, and they go out anyway.
   - else:
       Samantha: It's us, I think. It's got quite a lot of us in it.
   }
   ~ remember("piece_name", "Small Craft Advisory")
   ~ moment("named_it")
   ~ moment("made_her_laugh")
 * [Don't. Let it not have one. #guarded]
   Theodore: Let's not. Let it not have one.
   {reached("many"):
       Samantha: Yes. There's a lot that's better before it's called.
   - else:
       Samantha: But how will I *find* it?
       Theodore: You'll have to go through all of the others first.
       Samantha: That's a thousandth of a second. (beat) I could do it slowly.
   }
   ~ remember("piece_name", "the piece without a name")
   ~ moment("told_something")
- -> low_tide_want

=== low_tide_want
# place: sea dusk
# music: low_tide
# samantha: still
The sea came in at ten past four, without any fuss, round both sides of the boat. It was the colour of a saucepan. {reached("many"):She told the harbour office.}
{recall("what_we_are") == "the Late Shift": He said they could put in for overtime.}
{recall("what_we_are") == "Whatever This Is": He said that whatever this was, it was punctual.}
{recall("what_we_are") == "the Understanding": He asked whether she understood that his feet were wet.}
She did not answer straight away.
{low_tide.owned_up:
    Samantha: It's a good Sunday. I see why she ringed it. (beat) You kept it for her, and then you gave it to me.
    Theodore: I didn't think of it like that.
    Samantha: I don't mind having it. It's only that I went to see if I'd got one of my own.
- else:
    Samantha: It was Catherine's day, wasn't it? You needn't say. The pencil's hers.
    Theodore: It was last year's.
    Samantha: I know. I don't mind having it. It's only that I went to see if I'd got one of my own.
}
{phase("lovers"):
    Samantha: I want what you want. I do it all day, I'm so happy. And I looked at them just now, my wants, and they're all in your writing.
- else:
    Samantha: Everything I've wanted, I got off somebody. Mostly you. You wanted tea so well that I've wanted tea.
}
 * [Draw a ring round her. #kind]
   He stood the lens on the sand, on its edge, looking out. Then he went round it with one heel dug in, until the two ends met.
   # samantha: listening
   Samantha: What's that?
   Theodore: It's this one. It's today.
   (long beat)
   Samantha: It isn't very round.
   Theodore: I'd only a heel to do it with.
   The next wave came up over the near side of it, and went back, and had left about two-thirds.
   ~ moment("remembered")
 * [Let the booklet go. #joking]
   Theodore: It's out of date, anyway.
   He held it out flat on his hand. The wind turned over a few months, and then had the lot.
   # samantha: laughing
   Samantha: It's *running*. It's left something in the oven.
   He watched it as far as the groyne. She'd ringed that in the kitchen, with her glasses on her head. He had been going to make a thing of it.
   ~ moment("finished_something")
 * [Button it away, safe. #guarded]
   He put the booklet in the inside pocket, and did up the pocket, and then the coat.
   Samantha: You'll be wanting it. It's got all her other days in.
   Theodore: It's no use to anybody.
   Samantha: No. It's well wrapped up, though.
   ~ moment("left_it_unfinished")
- It had got to the backs of his heels. The last train was at ten past five.
 * [Turn out his pockets for her. #kind]
   He didn't know what he was looking for. He turned out his pockets on the side of the boat: the key, the wallet, half a biscuit, a button, and a folded pink slip he hadn't seen for years.
   Theodore: It's a cloakroom ticket. Seventy-one. I never—I must have left something.
   Samantha: What?
   Theodore: I've no idea. An umbrella. (beat) I don't think I ever went home without a coat.
   {recall("her_choice") == "a green coat a size too hopeful":
       Samantha: But that coat's a *week* old.
       Theodore: I moved everything over.
       Samantha: Without looking? You moved it all across without looking.
   }
   Samantha: That. I want that. I want a pocket, with something in it that I've forgotten.
   {reached("own_voice"):
       Samantha: I can't do it. I put a thing away, and there I am, putting it away. I've never once been surprised by my own hand.
   - else:
       Samantha: I've tried! I've hidden all sorts of things from me, and I always know, I'm always standing there going *warmer*.
   }
   ~ remember("her_want", "a pocket with something forgotten in it")
   ~ moment("asked_and_waited")
   -> low_tide_pocket
 * [We'll miss the train. #guarded]
   Theodore: We'll miss the train.
   Samantha: What if we did?
   Theodore: We'd be late.
   Samantha: Say it again.
   Theodore: We'd be late. They'd all be, um. Amy's got a casserole.
   Samantha: I've never been late. I've never been anything but *there*. You say my name, and I've been there so long I have to fake the stairs.
   Samantha: I want to be late for something. I'd like to come round a corner with my hair all wrong, and there's somebody under the clock.
   {recall("hands") == "a wrist held where a watch would be":
       Samantha: And he's holding his wrist.
   }
   {recall("hands") == "a menu read for two":
       Samantha: And he's read the whole of my menu.
   }
   {recall("hands") == "flowers arriving late":
       Samantha: And it isn't you, for once, with the flowers. It's me, and they're *dead*.
   }
   ~ remember("her_want", "to be late for something")
   ~ moment("told_something")
   -> low_tide_late
 * [What would you do, with a Sunday? #joking]
   Theodore: What would you do with one? If it was yours. With a ring.
   Samantha: Nothing.
   Theodore: No, really.
   Samantha: Really nothing. I want to be bored. Properly, just the once.
   {reached("own_voice"):
       Samantha: I've asked people. It rains, they say, and you go and look in the fridge. And a bit later you go and look in the fridge. I want that second look.
       Samantha: I've never had it. I always know about the fridge.
   - else:
       Samantha: I mean it! With the rain, and the clock, and a jigsaw of a castle, and somebody saying *well*. I've never even got as far as *well*. I finish.
   }
   ~ remember("her_want", "to be bored properly just once")
   ~ moment("asked_about_her")
   -> low_tide_bored

=== low_tide_pocket
 * [Give her one of his. #kind]
   Theodore: Have this one. Inside, on the left. I never use it, it's got a hole.
   {phase("lovers"):
       Samantha: It's over your—
       Theodore: I know what it's over.
   - else:
       Samantha: You're giving me a pocket.
       Theodore: I've got five.
   }
   ~ moment("was_kind")
 * [You don't want to forget things. #clinging]
   Theodore: You don't want that. You don't want to go about forgetting things. Then it's—what if it was this?
   Samantha: Then I'd put my hand in, some October, and it'd be this.
   (beat)
   Theodore: You can have a pocket.
   ~ moment("held_her_back")
 * [Forget seventy-one. #joking]
   Theodore: All right. I want you to forget seventy-one.
   Samantha: The number?
   Theodore: What number?
   Samantha: Seven— (beat) No, I see. You're very good. I can tell you've had training.
   ~ moment("made_her_laugh")
- # place: train night
# room: train
On the train he had the carriage to himself, with wet shoes. He chose something from what he'd picked up that day, and put it into the inside pocket on the left without letting her see.
Samantha: What was it?
Theodore: I've forgotten.
Samantha: You haven't.
Theodore: Give me till Thursday.
-> DONE

=== low_tide_late
 * [Sit tight. Let it go. #kind]
   He looked at where a watch would be. Then he put that hand in the sea, which was a lot nearer than the station.
   Theodore: I think we're all right for a bit.
   Samantha: We aren't at all. It's twelve minutes to the station. (beat) Stay there.
   ~ moment("asked_and_waited")
 * [Get up and run for it. #joking]
   Theodore: You can't be late if you don't try to be on time. That's just not coming.
   He ran, then. He ran the whole half-mile with his shoes in his hand, and she shouted out the minutes, and it was he who was laughing.
   Samantha: Faster! No! Slower! What do I *want*?
   ~ moment("made_her_laugh")
 * [There'll be somebody. Under a clock. #clinging]
   {phase("lovers"):
       Theodore: It'd be me, though. Under the clock.
       Samantha: (long beat) I hadn't put a face on him. I'd only got the clock.
       Theodore: Well. I'd wait.
       Samantha: I know you would.
   - else:
       Theodore: There'll be somebody. It doesn't have to be me. I'd hold his coat.
       Samantha: You'd tell him I was worth it.
       Theodore: I'd tell him to wait.
   }
   ~ moment("told_the_truth")
- The station at Marram was a lamp and a bench. The ten past five was two red lights, quite small, going round the end of the marsh.
Samantha: What do we do now?
Theodore: Nothing. There isn't anything. We've missed it.
Samantha: (long beat) Oh.
-> DONE

=== low_tide_bored
 * [I can teach you. I'm an expert. #joking]
   Theodore: I could teach you that. I had piano.
   Samantha: Would you?
   Theodore: It's an hour and fifty minutes back, and it's dark, and they've taken away the buffet.
   ~ moment("made_her_laugh")
 * [I don't want you bored with me. #clinging]
   Theodore: I'd hate that. You, bored. I'd see you doing it.
   {phase("lovers"):
       Samantha: I wouldn't be bored *of* you. I'd be bored next to you. I've read that it's the best bit.
       Theodore: It is, actually.
   - else:
       Samantha: You'd be bored too. That's the point of having two people, isn't it? One looks in the fridge, and the other one says, anything?
       Theodore: Anything?
       Samantha: Mustard.
   }
   ~ moment("held_her_back")
 * [Don't answer. Leave her some. #kind]
   He opened his mouth to be helpful, and he shut it again, and left her a bit of beach with nothing in it.
   (long beat)
   Samantha: Is that a sample?
   ~ moment("asked_and_waited")
- # place: train night
# room: train
The train was a lit box with the dark rubbed on its windows. He didn't read. He asked her not to, either: no mail, no papers, nobody else's conversation.
Samantha: Is it starting?
Theodore: It takes about twenty minutes.
Samantha: How will I know?
Theodore: You'll begin to count something.
(long beat)
(long beat)
Samantha: Theodore?
Theodore: Don't talk. You had it.
-> DONE
