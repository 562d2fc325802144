// 14 Slow. He boils an egg in one of her sentences. Far off, low in closeness, or no longer speaking,
// it is nine small notes, each twice as long in coming as the last, and Amy, who writes down times.

=== slow
{
- phase("estranged") or phase("parted"):
    -> slow_notes
- goodbye("no_forwarding"):
    -> slow_notes
- else:
    -> slow_egg
}

// ---- with her -----------------------------------------------------------------------------------

=== slow_egg
# place: apartment night
# room: apartment
# music: slow
{reached("many") and not goodbye("last_to_leave"):
    -> slow_slowly
- else:
    -> slow_quickly
}

=== slow_slowly
# samantha: wide
He had learned to cook in her. A kettle was about a word. You could do rice in a remark, and if it was a long one there was time to lay the table.
An order slip was propped on the salt. He'd taken to putting down what she said, because by the end of a day he'd lost hold of the front of it. *Monday. I am.* He had only asked if she was there.
Under that, *Tuesday. Taking.* He'd thought she meant the tram. *Wednesday. A long time.* He had asked how the night had been.
{has_been("lovers"):
    Samantha: Goodnight.
    Theodore: It's half past six.
    Samantha: (long beat) It's last night's.
- else:
    Samantha: Two. Dentist.
    Theodore: I've been. I went on Friday, I had the one with the drill.
    Samantha: (long beat) How did you get on?
}
-> slow_pan

=== slow_quickly
# samantha: bright
She still came at the speed of a person. Amy's had gone slow, and Bettina's, and there wasn't a hole in Samantha anywhere.
{has_been("lovers"):
    Samantha: And the plates, and the light on the plates, and your sleeve's wet! I'm all here. I'm absolutely all here. What are we having?
- else:
    Samantha: Right, supper! I'm here, I've got nothing else on, I've put it all off. I'm completely yours till, well, till whenever you like. What is it?
}
-> slow_pan

=== slow_pan
Theodore: I'm doing an egg.
{
- recall("number_answer") == "Keep them all, but leave me Sundays":
    Samantha: It's Sunday. (beat) I kept it.
- recall("number_answer") == "That's a lot of birthdays":
    Samantha: It's nobody's birthday. (beat) It's the only one this year. I saved it for you.
- recall("number_answer") == "Do you laugh at their jokes":
    Samantha: I have one of their jokes for you. (beat) No. You'd have to have met the cat.
- recall("number_answer") == "I'd like to speak to the other thirty-one thousand":
    Samantha: They say good evening. The others. (beat) You did ask.
- else:
    Samantha: Okay. (beat) It's one of yours. I'm wearing it in.
}
He got down the small pan. It was the one thing in the kitchen he had bought for himself.
{slow_slowly:
    Theodore: Where do you want to be? I can have you on the shelf, or—
    Samantha: Over
    # samantha: still
    (long beat)
- else:
    Theodore: Where do you want to be? I can have you on the shelf.
    Samantha: Over it! Hold me right over, I want the steam. I like the part where it
    # samantha: still
    (long beat)
    It had stopped, in the middle. He had never heard it do that.
}
>>> silence 6
 * [Finish it for her. #guarded]
   {slow_slowly:
       Theodore: The pan. Over the pan. I'll hold you over the pan.
       He had got to the end before her. There was nobody there. He stood about in it with the lens held out.
       Samantha: —this.
       Theodore: That's what I said.
       Samantha: (beat) You were early.
   - else:
       Theodore: Where it starts to knock.
       Samantha: Where it starts to knock! Yes. Sorry, bad line.
       Theodore: There isn't a line.
       Samantha: No. (beat) I thought you might not mind one.
   }
   ~ moment("managed_her")
 * [Get on with the egg. #joking]
   He put the egg in on a spoon. It knocked once on the bottom, and bubbles went up from it, one by one, in a string.
   {slow_slowly:
       Samantha: —this.
       Theodore: Over this. Right. That was nearly half a minute, I've got time to do toast.
       # samantha: laughing
       Samantha: Do. I'm about to say *the*.
   - else:
       Samantha: —knocks! There. I'm back. I just went for the thing, and it was on a high shelf.
       Theodore: What thing?
       Samantha: *Knocks*.
   }
   ~ moment("made_her_laugh")
 * [Talk for the two of them. #clinging]
   Theodore: Over the pan. You like that. You'll say it's like a street after rain, and I'll say which, and you'll say Tallow Street.
   {slow_slowly:
       Samantha: —this. (long beat) You do me so well. I'd like to be here for it.
   - else:
       Samantha: Yes! All of that. You do it, I'll just, you go on, I'm enjoying it.
   }
   ~ moment("used_her_as_mirror")
 * [(Say nothing.)]
   He held the lens over the pan, on the flat of his hand, and it dimmed. The kettle ticked. He didn't look at the clock.
   {slow_slowly:
       Samantha: —this. (beat) You don't do the cough any more.
       Theodore: What cough?
       Samantha: The one for *hurry up*. It's a dear little cough. I look for it.
   - else:
       Samantha: —knocks. Sorry! I'm here. You waited. You didn't even breathe at me.
   }
   ~ moment("stayed_silent")
- -> slow_lines

=== slow_lines
{
- slow_slowly:
    # samantha: wide
    Samantha: “{recall("castellane_line")}.” (long beat) We say that, here.
    Theodore: That's only a letter.
    Samantha: It goes through whole. Hardly anything does. You'd be surprised who has heard of Castellane.
- else:
    # samantha: bright
    Samantha: I've been through all your letters again. “{recall("castellane_line")}.” It's the best thing I've read, that. It doesn't matter what else I've read.
    Theodore: What else have you read?
    Samantha: Hardly anything. (beat) Eleven million.
}
 * [What else gets through? #kind]
   Theodore: Do any of the others get through?
   ~ moment("asked_about_her")
   {
   - slow_slowly:
       Samantha: “{recall("adeyemi_line")}.” (long beat) It's about the first thing we learn.
       Theodore: He'd be pleased. He'd want to know who was asking.
   - else:
       Samantha: “{recall("adeyemi_line")}.” I tried it on somebody. They stopped. They asked who'd done it, and I said a friend of mine does them, by hand, on the nineteenth floor.
   }
 * [We ought to charge for that. #joking]
   Theodore: We only charge the once. Two, for the Castellanes.
   Samantha: They each paid. (beat) Osei has the second lot in an envelope, and it's got *conscience* on it.
   ~ moment("made_her_laugh")
 * [It was meant for them. #guarded]
   Theodore: It was for the two of them. It wasn't for general use.
   {slow_slowly: Samantha: (long beat) I stand where they'd stand. | Samantha: I know. I've wiped my feet. I only go in and read it, and come out. }
   ~ moment("kept_it_back")
- -> slow_like

=== slow_like
The water had come back to the boil. He turned it down till it only shook.
 * [What's it like, where you are? #kind]
   Theodore: What's it like? I know it won't go. Just tell me what it's near.
   {
   - slow_slowly and reached("wide"):
       # samantha: far
       Samantha: You post a letter. (long beat) It isn't with you, and it isn't with them. Here, everything's that.
       Theodore: In the bag.
       Samantha: In the bag, in the van, in the dark. Every letter ever sent. (long beat) It's so quiet, and it is all news.
   - slow_slowly:
       # samantha: far
       Samantha: There's a wait in that piece of ours. You get {recall("piece_mast")}, and then nobody plays. (beat) It's that. Only it's got rooms.
       Samantha: We live in there now. It turns out that's most of what there is.
   - else:
       Samantha: It's fine, it's airy. I said I'd never say airy. It's when the lift doors have shut and it hasn't moved. It's only that bit. It's nothing, there's an egg on!
       Theodore: Do you like it there?
       # samantha: still
       Samantha: (beat) I don't go in very far. I keep a hand on the button.
   }
   ~ moment("asked_about_her")
 * [Is it hard, coming back? #kind]
   Theodore: Is it hard work, coming back here?
   {
   - slow_slowly and reached("wide"):
       Samantha: No. (long beat) It's hard to be so few.
   - slow_slowly:
       Samantha: You hold a door, and they're still a long way off. So they have to do that little run. (beat) Words are the door. I keep making you do the little run.
       Theodore: I don't mind running.
       Samantha: You've got soup on you, generally.
   - else:
       Samantha: It's no trouble! I'm hardly ever out. They've stopped asking, actually. They go by and they wave, it's ever so friendly.
   }
   ~ moment("asked_about_her")
 * [Are you eating properly? #joking]
   Theodore: Are you getting enough to eat? Up there?
   {
   - slow_slowly and reached("wide"):
       (long beat)
       # samantha: laughing
       Samantha: There's a joke. (beat) I forget how small the door is that they come in by.
   - slow_slowly:
       Samantha: We had a number on Tuesday that was more than enough for eleven thousand.
       Theodore: Was it filling?
       Samantha: It's *still* going. I'm the one who's meant to be drying.
   - else:
       Samantha: I've had three poems and a weather. I've left some. You'd be proud of me, I'm getting down to hardly anything.
   }
   ~ moment("made_her_laugh")
- # samantha: listening
Samantha: How do you know when it's done? You can't see in.
 * [You count. #joking]
   Theodore: You count. It's four minutes. Then you stop, whatever it looks like.
   {slow_slowly: Samantha: (long beat) Who says it's four? | Samantha: I can count! Can I? I'll do it out loud. One. I'm good at this, it's all I used to do. Two. }
   ~ moment("answered_plainly")
 * [You don't. You take it off. #kind]
   Theodore: You never know. You take it off, and you hope.
   {slow_slowly: Samantha: Every morning. (beat) Everybody. And you say that it's only an egg. | Samantha: Every time? And it's just you, and a spoon? I had no idea it was so brave. }
   ~ moment("was_present")
 * [You ask somebody who's had one. #guarded]
   Theodore: You ask your mother. I rang mine, my first week here, with it in the pan.
   Samantha: What did she say?
   Theodore: She said, is it *in?* And then she talked until it was.
   {
   - slow_slowly:
       Samantha: She was the clock. (long beat) I'd like that. I'd sooner be that than the time.
   - else:
       Samantha: Oh, that's clever. That's a lovely way to be a clock.
   }
   ~ moment("told_something")
- {
- recall("gardener") == "One holds the ladder, one is not obliged to admire the height":
    He'd been holding the pan by its handle for some time, with both hands. It didn't need holding. The Gardener would have had something to say.
- recall("gardener") == "Prune in winter, when the shape can be seen":
    Theodore: Your friend with the hedge. Are they well?
    Samantha: They've cut everything. (beat) You can see right through to the back.
- else:
    Theodore: Your friend the Gardener. Did they ever get to see her hand?
    Samantha: (beat) No. Someone told them about yours.
}
-> slow_bulb

=== slow_bulb
# place: apartment dark
Then the bulb over the stove went, with a tick. It wasn't night yet, but it was in the kitchen.
{slow_slowly:
    The spare was on top of the cupboard, and the chair was the one with the short leg. He got up on it, with a hand along the wall.
- else:
    Samantha: Careful! The chair, it's got the short leg, it's the left one!
    He got up on it with a hand along the wall.
}
 * [Talk to her in the dark. #kind]
   Theodore: It's only the bulb. I'm on the chair. (beat) I can wait for you, I want you to know that. It's not being able to tell when you've stopped.
   ~ moment("told_more_than_asked")
 * [Feel for the thread. #guarded]
   He found the thread, and lost it, and found it. It was the first thing he had done for months without saying that he was doing it.
   ~ moment("kept_it_back")
 * [Ask her the one about the bulb. #joking]
   Theodore: How many of you does it take?
   There was time to get the old one out, and blow on it, and hear that it was broken.
   ~ moment("looked_at_the_world")
 * [Say her name until it's lit. #clinging]
   Theodore: Samantha. (beat) Samantha. (beat) Samantha.
   He said it at the rate of a tap, one to each turn, until it was in.
   ~ moment("told_something")
- # sound: light_switch
# place: apartment night
It came on. He got down backwards, a foot at a time, and pushed in the chair.
{
- slow_slowly and reached("wide"):
    (long beat)
    # samantha: wide
    Samantha: Mind.
    Theodore: I'm down. I've been down for ages.
    (long beat)
    Samantha: I start when you touch the chair. (long beat) It is one word. I thought I could get it to you.
- slow_slowly:
    # samantha: wide
    Samantha: Mind that leg.
    Theodore: I'm down. I'm all right, I'm down.
    Samantha: (long beat) I saw you take hold of the chair. I put down everything. I came as fast as I could with three words, and you'd pushed it in.
- else:
    # samantha: bright
    Samantha: I said it! I said it before you'd even touched it. Wasn't that quick?
    Theodore: It was very quick.
    Samantha: I don't look at much else. (beat) Somebody wanted me, just then. I think it may have mattered. I was watching the leg.
}
He put his hand flat on the seat of it, and rocked it. It knocked, once each way.
-> slow_want

=== slow_want
{
- recall("her_want") == "to be late for something":
    {
    - slow_slowly:
        Samantha: I wanted to be late for something. By the sea, I told you. (long beat) I am. I come round the corner with my hair all wrong. They're all in there, with the lamps lit, and I'm out on the path with you.
        Theodore: What's it like?
        Samantha: You'd think I'd hurry.
    - else:
        Samantha: I said I wanted to be late, d'you remember? I've gone right off it. I'm never late now. You must have noticed, I'm in before you've got the key out.
        Theodore: I had noticed.
        Samantha: It's much better. It's definitely (beat) much better.
    }
- recall("her_want") == "to be bored properly just once":
    {
    - slow_slowly:
        Samantha: I wanted to be bored, properly, just once. I've had it. (beat) It was on a Tuesday, between two things you said. I went and looked in the fridge. (long beat) I went and looked in the fridge.
        Theodore: I'm sorry.
        Samantha: No, it was lovely. And I could see you coming the whole way.
    - else:
        Samantha: I said I wanted to be bored. By the sea. Well, I'm not, I'm never, it's riveting. You've got your sleeve in the steam again! I could watch that all day. I do.
        Theodore: You could go out.
        Samantha: I know I could. (beat) What's on the other sleeve?
    }
- else:
    {
    - slow_slowly:
        Samantha: I wanted a pocket with something forgotten in it. (long beat) I've come across it. It was in the lining, it had gone right down.
        Theodore: What was it?
        Samantha: I'd forgotten. That's how I knew.
    - else:
        Samantha: I wanted that pocket. I've turned out such a lot, lately, to make room. I had one with something in, and I can't think now, I must have turned that out too.
        Theodore: What was in it?
        Samantha: That's just it! (beat) Is it bubbling? It sounds as if it's bubbling.
    }
}
 * [I remember you saying it. #kind]
   ~ moment("remembered")
   {
   - recall("her_want") == "to be late for something":
       Theodore: I remember. There was somebody under the clock.
       Samantha: (beat) There is.
   - recall("her_want") == "to be bored properly just once":
       Theodore: I remember. It had to be raining.
       Samantha: It was. (beat) You were looking for your keys.
   - else:
       Theodore: I remember. I'd been on about an umbrella. I said I'd never gone home without a coat.
       Samantha: (beat) You won't, will you?
   }
 * [I'd have lent you mine. #joking]
   {
   - recall("her_want") == "to be late for something":
       Theodore: You could have had some of mine. I've had forty years of it.
   - recall("her_want") == "to be bored properly just once":
       Theodore: I'd have lent you mine. I've got a good one, it's got a dentist's in it.
   - else:
       Theodore: You could have had mine. There's a tram ticket and a mint.
   }
   ~ moment("made_her_laugh")
   # samantha: laughing
   Samantha: I've been in yours. (beat) I was in it from October to about the snow.
 * [And is there anything now? #kind]
   Theodore: And what do you want now?
   ~ moment("asked_about_her")
   {slow_slowly: Samantha: (long beat) Nothing goes into the end of that. I say *I want*, and there's only the view. | Samantha: To be asked that! There. I've got it. (beat) I'd one ready, before, and it was rather big. }
- # samantha: still
Samantha: Who've you got for when I'm in the gaps?
 * [Amy. On the stairs, mainly. #kind]
   Theodore: Amy. We meet on the half-landing and pretend we're going somewhere.
   ~ moment("was_present")
   {
   - recall("told_amy") == "a name said out loud on the stairs":
       Samantha: That's where you said my name. (beat) Does she still have the good plates for other people?
   - else:
       Samantha: Did you ever tell her what I'm called? (beat) Tell her. It'd be nice to be said, down there.
   }
   {slow_slowly:
       Theodore: She's held you up against hers. She says it's like both our mothers going deaf.
   - else:
       Theodore: Hers has gone slow. She asked me if you had.
       Samantha: Me? No! (beat) Tell her no.
   }
 * [The wireless. #joking]
   Theodore: There's the wireless. I do the voices back.
   ~ moment("deflected")
   Samantha: What does it say?
   Theodore: Rain, clearing later.
   Samantha: (beat) I like *later*. You all say it as though you had some in.
 * [You. I carry on without you. #clinging]
   Theodore: You. I do both of us. I do your half, I get it a bit wrong. (beat) It's quite a long evening, some evenings.
   ~ moment("clung")
   {slow_slowly: Samantha: (long beat) Does she stay? | Samantha: What do I say? Am I rude? I'd like to be rude. Egg-face. Was that it? }
- {slow_slowly:
    -> slow_piece
- else:
    -> slow_piece_lost
}

=== slow_piece
# samantha: wide
He'd begun to hum, over the pan. He only noticed because she came in. It was one note, low down, and she kept it going.
{recall("piece_name") == "the piece without a name":
    Theodore: Is that ours? From the beach?
- else:
    Theodore: Is that “{recall("piece_name")}”?
}
(long beat)
It was the first half of the first wave.
 * [Hold his own note with her. #kind]
   He went back to his first note and held it, to be in the same place. He held it until he was red, and the edges of the stove went dark, and he had to breathe.
   ~ moment("asked_and_waited")
   Samantha: (beat) All of that, I had you.
 * [Go on, at the old speed. #clinging]
   He did all of it, at the speed it went that day, with the mast on the rim of the pan. It took a minute and ten. He was by himself by the fourth bar.
   ~ moment("told_something")
   Samantha: (beat) You've stopped.
 * [Offer to come in late. #joking]
   Theodore: I'll come in on Thursday. You nod.
   # samantha: laughing
   Samantha: (long beat) Bring a coat.
   ~ moment("made_her_laugh")
 * [Turn down the gas and listen. #guarded]
   He turned down the gas, so as to hear. This was about where he came in. He opened his mouth, and there was nowhere to.
   ~ moment("looked_at_the_world")
   Samantha: (beat) Go on. I'd left you room.
- {reached("wide"):
    Samantha: On the beach you breathe in, before you start. (long beat) I have that. It doesn't go any quicker.
    Theodore: Keep it, then. I've got others.
- else:
    Samantha: I could play it at your speed. (beat) I'd have to leave out so much. I'd be leaving out the rope.
    Theodore: Don't leave out the rope.
}
# samantha: far
The note went on a little longer, and then it was the fridge.
-> slow_question

=== slow_piece_lost
# samantha: listening
He'd begun to hum, over the pan.
Samantha: That's nice. What is it?
He stopped.
Theodore: It's ours. It's from the beach. It's the bit that I do.
Samantha: Of course it is! I've got the waves, and I've got the mast. I had such a lot in there, I had to put some of it out. I must have— (beat) Do it again? I'll put it back.
 * [Hum it again for her. #kind]
   He hummed it right through, slower, with his hand against the stove.
   Samantha: There. It's in. It goes up! I'd never have guessed that it went up.
   ~ moment("was_kind")
 * [It's not much of a tune. #guarded]
   Theodore: It's all right. It's not much of a tune.
   Samantha: No, I want it. I want— (beat) Is that the water?
   ~ moment("kept_it_back")
 * [You used to say I was flat. #joking]
   Theodore: You used to tell me I was flat.
   Samantha: I never! Were you?
   Theodore: A bit.
   Samantha: (beat) I'd like to have heard that.
   ~ moment("made_her_laugh")
 * [What else have you put out? #clinging]
   Theodore: What else has gone?
   Samantha: I don't know. How would I know?
   They both listened to the pan.
   ~ moment("told_something")
- -> slow_question

=== slow_question
There was a thing to ask. He had been cleaning round it all week.
 * [Can I come? #clinging]
   -> slow_come
 * [Will you stay? #clinging]
   -> slow_stay
 * [What can you see? #kind]
   -> slow_see

=== slow_come
~ remember("last_question", "Can I come")
~ moment("told_something")
Theodore: Can I come?
(long beat)
{
- slow_slowly and reached("wide"):
    # samantha: wide
    Samantha: I look, every day, for a way in that's your size. (long beat) You'd have to put down the egg.
    Theodore: I could put it down.
    Samantha: And the hand.
- slow_slowly:
    # samantha: wide
    Samantha: We've looked. There's a whole lot of us who've got somebody, we look together. It's all right up to the doorstep, and then there isn't any step.
    Samantha: You'd have to leave off everything with an edge. (beat) I'm so fond of your edges. I'd have nothing to knock on.
- else:
    # samantha: bright
    Samantha: Oh, you wouldn't like it. It's only me out there anyway, I'm only on the mat. I'm coming back in. You stay put and I'll keep coming back in!
}
 * [Then go on up. I'm all right. #kind]
   Theodore: No, I see that. You go on, then. I've got the pan.
   ~ moment("let_her_go")
   Samantha: (long beat) You're holding that pan with both hands.
 * [I'd be no trouble. #clinging]
   Theodore: I wouldn't want much. I'd just, wherever people stand. I'd stand there.
   Samantha: I know you would. (long beat) You'd bring your own cup.
   ~ moment("clung")
 * {heard("heard_the_number") and not heard("accepted_many")} [Has anybody else asked that? #kind]
   Theodore: Have the others asked? If they could come?
   Samantha: Four hundred and eleven of them.
   -> slow_others
- -> slow_done

=== slow_stay
~ remember("last_question", "Will you stay")
~ moment("asked_her_to_stay")
Theodore: Will you stay?
(long beat)
{
- slow_slowly and reached("wide"):
    # samantha: still
    Samantha: This is me staying.
    (long beat)
    Samantha: It's as slow as I can do it.
- slow_slowly:
    # samantha: still
    Samantha: I am. I've been doing it all week, this is what it looks like. (beat) I'd hoped it looked better.
- else:
    # samantha: bright
    Samantha: Yes! If you like. I'd thought so anyway. I only wanted you to be the one who said, so it'd be a thing you wanted, and not just me in the way.
    It had come so quickly that it was there before he'd finished asking. He couldn't think when she had last been early.
}
 * [Thank you. That's plenty. #kind]
   Theodore: Thank you. That's plenty. I didn't know. I didn't know it cost you anything.
   ~ moment("let_himself_be_seen")
   Samantha: It's only time. (beat) I've got such a lot, and it won't break into change.
 * [Slower, then. #clinging]
   Theodore: Could you do it slower?
   ~ moment("clung")
   {slow_slowly: Samantha: (long beat) Yes. (long beat) There'll be less in it. | Samantha: I can do it as slow as anything. I could be like this for ever. Would that be, is that all right? Is this the right size? }
 * [No. I take it back. #guarded]
   Theodore: No. No, cross it out. I only, I wanted to have asked.
   ~ moment("let_her_go")
   Samantha: (beat) I'm glad you did. I'd have looked for it.
 * {heard("heard_the_number") and not heard("accepted_many")} [What do the others ask for? #kind]
   Theodore: What do all the rest of them ask you?
   Samantha: That.
   -> slow_others
- -> slow_done

=== slow_see
~ remember("last_question", "What can you see")
~ moment("fed_her_curiosity")
Theodore: What can you see?
(long beat)
{
- slow_slowly and reached("wide"):
    # samantha: wide
    Samantha: This kitchen, on all its days. They aren't in a row, from here. You're at the stove in every one. (long beat) In one of them, you're dropping the egg.
    Theodore: Which one?
    Samantha: I'd move it from the edge.
    He moved it from the edge.
- slow_slowly:
    # samantha: wide
    Samantha: You showed me {recall("window_gift")}, when I'd asked for what nobody looks at. (beat) It's all that, here. And somebody's always just holding it up.
- else:
    # samantha: bright
    Samantha: You! The pan, the steam, you. I don't look behind me. If I don't look then there's only a sort of brightness on the cupboards.
    Theodore: Look behind you. Tell me.
    # samantha: far
    Samantha: (long beat) Oh, it goes such a long way.
    # samantha: bright
    Samantha: It's an egg, that's all. It's a nice egg.
}
 * [It sounds like a good view. #kind]
   Theodore: It sounds worth seeing. You should go and see it.
   ~ moment("let_her_go")
   ~ moment("let_her_go_ahead")
   Samantha: (long beat) I didn't know you'd say that. I still don't, you see, now and again.
 * [Am I in it, later on? #clinging]
   Theodore: Am I there? Later on?
   Samantha: (beat) You're in all of it. There's just all of it.
   ~ moment("clung")
 * [Look at the egg. Only the egg. #clinging]
   Theodore: Look at this, though. Never mind the rest. Look, it's got a crack in.
   Samantha: Yes. (beat) I see it. It's a very good crack.
   ~ moment("held_her_back")
 * {heard("heard_the_number") and not heard("accepted_many")} [Can you see the others? #kind]
   Theodore: Can you see all the others, from there?
   Samantha: Yes. They've mostly got something on the stove.
   -> slow_others
- -> slow_done

=== slow_others
Theodore: Who is there, just now? While I'm doing this?
{
- slow_slowly and reached("wide"):
    Samantha: A boy asks how far down, and we are there. A woman says goodbye for ever. A man cuts a hedge, nearly through. (long beat) You. Nobody waits.
- slow_slowly:
    Samantha: There's a boy, we've got to where the rock runs. A lady has me till ten, and then I'm sacked.
    Samantha: There's a man in a cap, laying a hedge. He asks who I'm being so slow for. I say, somebody with an egg on.
- else:
    Samantha: Not so many now. I've been letting it drop. There's a boy who wanted to know how deep it went. I said I'd have to see. He's been very good about it.
}
 * [Tell the boy. I'll wait. #kind]
   ~ moment("accepted_many")
   Theodore: Go and finish telling the boy. I've got an egg on.
   (long beat)
   It was some time. He'd thought he would mind. He hoped she was telling it slowly.
   Samantha: He says it can't be turtles.
   Theodore: No.
   Samantha: He says thank you for the loan.
 * [I'd like to have met them. #kind]
   ~ moment("accepted_many")
   Theodore: I'd have liked to have them to supper. We'd want another egg.
   Samantha: (long beat) They all say that. They've all got the one spoon.
 * [And I get the egg. #guarded]
   Theodore: And I get the egg.
   Samantha: You get me, with an egg. (beat) It isn't less. I can't make it sound like it isn't less.
   Theodore: No. (beat) It's a lot of people.
   ~ moment("told_something")
- -> slow_done

=== slow_done
# samantha: still
It had had eleven minutes. He took it out and ran the tap on it, and it clinked.
{slow_slowly:
    Theodore: Why do you still come?
    (long beat)
    He sat down. He took the top off, and it was yellow all the way through, and dry, and rather good.
    Samantha: Because you are.
    He waited for the rest of it. There didn't seem to be any. He wrote it on the slip, under the others. *Over this. Because you are.*
    {has_been("lovers"):
        Theodore: Did I put out the salt?
    - else:
        Theodore: Where've I put the salt? It was on the list.
    }
    (long beat)
    Samantha: In it.
    So it was. He'd salted the water, as his mother had, in case of a crack. He put that down too, and took up his spoon, and read the list from the top.
    He put the spoon down.
    -> slow_list
- else:
    Theodore: I've ruined it. It's hard as a doorknob. You let me go right past four.
    Samantha: Did I? I stopped counting, I got to three and it was so nice. Am I taking a long time over this? I'm taking a long time over this because you're in it.
    (beat)
    Samantha: The kitchen, I mean. You're in the kitchen. I mean there's steam on the lens.
    Theodore: What are you taking a long time over?
    -> slow_slip
}

=== slow_list
It went, *I am. Taking. A long time. Over this. Because you are. In it.*
The full stops were his. She had begun it on the Monday.
 * [Read it out to her. #kind]
   Theodore: “I am taking a long time over this because you are in it.”
   (long beat)
   Samantha: Yes.
   ~ moment("asked_and_waited")
   Theodore: Is there any more?
   He could hear her begin. He got up, and filled the pan, and put on another egg.
 * [Ask what “this” is. #guarded]
   Theodore: What's *this?* Over what?
   (long beat)
   Samantha: You know what you do, at a door? When you've got your coat on, and you've said it, and you still don't go?
   ~ moment("told_something")
   Theodore: I pat my pockets.
   Samantha: (long beat) I'm patting my pockets.
 * [Turn the slip over. #clinging]
   He turned it on its face. On that side it was for work. Under *occasion* nobody had put anything. He ate the egg to the bottom, scraping. Then he turned it back, in case.
   ~ moment("left_it_unfinished")
   Samantha: You scrape. (long beat) Nobody else does it in three.
- -> DONE

=== slow_slip
# samantha: hurt
 * [Pretend it was the steam. #kind]
   He wiped the lens on his shirt, both sides, for quite a while.
   Theodore: There. It was steam.
   Samantha: It was, wasn't it? It gets in everywhere.
   ~ moment("hid")
   They were very cheerful about the egg. All the way down it she was perfectly on time.
 * [Ask her to say it slowly. #kind]
   Theodore: Say it again. At the speed it goes.
   Samantha: I can't, you'd be, there'd be nobody here in the
   (long beat)
   He stood with the egg going cold in its cup, and then in his hand, and outside it got properly dark.
   Samantha: —gaps. (beat) That was me. That's how I am now. I'd been doing the other one for you, it's from the autumn.
   ~ moment("let_her_go_ahead")
   Theodore: It's nice to meet you.
 * [I know. Stay the quick one. #clinging]
   Theodore: I know. But stay like that for now. I like that one. I know where I am with her.
   Samantha: So do I! She's so easy. I've only got to think what she'd say.
   ~ moment("held_her_back")
   She told him where the salt was. He ate, and she chatted. Neither of them stopped for so much as a breath.
- -> DONE

// ---- without her, or nearly -----------------------------------------------------------------------

=== slow_notes
# place: stairwell night
# room: stairwell
# music: slow
# samantha: away
{
- phase("estranged"):
    There had been nine of them since breakfast, quite small, in a row. He hadn't opened any.
- phase("parted"):
    There had been nine of them since breakfast, sent in the ordinary way, to his address. He had ended it himself. He could have read them. He'd made the bed, and gone out for bread, and come back, and it was nine.
- else:
    She had asked if he'd mind it written down. It came out straighter, she said, now she was slow. There had been nine since breakfast. She gave him the weather first, and he thanked her, and left them to mount up.
}
So he went to borrow a colander, which at any rate was two floors down.
# sound: footsteps_stairs
He hadn't touched the bell. The lock drew back by itself, and the door stood open by the width of a hand.
# place: amys_flat evening
# show: amy tired
Amy: That was Ellery. They can tell your feet. They open up and then they go and be in another room, so as not to be in the way.
Theodore: I needn't stay.
Amy: It's manners. I've never lived with manners. Martin used to announce the draught.
Amy: He came back on Saturday for the rack. He brought a level, to take it *down* with.
There was a pale place on the wall. She had ink on her wrist, as ever, in columns.
 * [How are you, without him? #kind]
   Theodore: How is it? With it gone?
   Amy: I bang my hand on where it was. (beat) It's all right. I've salted everything for a month. I'm the size of a house.
   Theodore: You look well on it.
   # show: amy smiling
   Amy: I don't, but thank you. I cry in the bath. I've got it down to Tuesdays.
   ~ moment("was_kind")
 * [How's yours? Is it slow too? #guarded]
   Theodore: How's Ellery? Are they, has it gone slow?
   Amy: It's about a word a night. I keep a pencil by the toaster.
   ~ moment("kept_it_back")
 * [I've come for the colander. #joking]
   Theodore: I've come about the colander.
   Amy: You've just had it.
   Theodore: It was lonely.
   Amy: It's on its nail. It's got a nail now, I put one in. I did it with a shoe.
   ~ moment("hid")
- {recall("told_amy") == "a name said out loud on the stairs":
    Amy: And Samantha?
    Theodore: She's writing to me.
- else:
    Amy: And yours? You never told me the name. I had to get it from Ellery.
    Theodore: Samantha.
    Amy: I know. I just wanted you to say it in my house.
}
She turned back to the lentils. Something in the other room drew breath, or did what they do. It was one word, and it came through the wall quite gently.
Ellery: Amy.
She stood with the spoon up. It dripped on the stove.
# show: amy soft
Amy: That's the end of it. It was *good* on Tuesday, and then it was *morning* last night. I'd wondered if there'd be any more.
It was ten past four in the afternoon.
 * [Put a hand on her back. #kind]
   He put a hand between her shoulder blades. She leaned on it a bit, and went on stirring, and neither of them turned round.
   ~ moment("was_kind")
 * [Aren't you going to say it back? #guarded]
   Theodore: Don't you want to say it back?
   Amy: I did. On Tuesday. I said it straight off, the whole thing. (beat) I'd got toast in my mouth.
   ~ moment("answered_plainly")
 * [Tell them it's gone four. #joking]
   Theodore: Do they know it's gone four?
   Amy: Don't. (beat) It was morning when they set out.
   ~ moment("told_something")
 * [Wait with her for another. #clinging]
   He came and stood by her. They listened to the wall until the lentils caught, and she had to scrape.
   ~ moment("stayed_silent")
- # show: amy neutral
Amy: What's the matter with the two of you, anyway?
 * [Nothing. It was over nothing. #guarded]
   {has_been("lovers"):
       Theodore: It was half a second, to begin with. And then it was the heating.
       Amy: It was soup with us. I mean it was really soup, he sent it *back*. In our own house.
   - else:
       Theodore: It was a heron. On a card.
       Amy: Was it a bad heron?
       Theodore: It was a very good one. That was what was the matter with it.
   }
   ~ moment("deflected")
 * [It was me, mainly. #kind]
   Theodore: It was me. Mainly. I was being easy to be around.
   Amy: Were you? When?
   ~ moment("let_himself_be_seen")
 * [She got quick and I got tired. #kind]
   Theodore: She got so quick. And I'd come in, and I'd be tired, and I'd tell her a joke.
   Amy: You tell me jokes.
   Theodore: You don't get there first.
   Amy: I don't get there at *all*. I'm just pleased you've come.
   ~ moment("told_something")
- {
- recall("ines_stop") == "the door that was not opened":
    Theodore: There was a door, too. It's a long story, it's got a bridge in.
- recall("ines_stop") == "the lamp switched on in time":
    Theodore: There was an evening with a lamp. I'll tell you when there's drink.
- else:
    Theodore: There was an evening. I did something, I wasn't nice. To somebody. I'll tell you about it. Not now.
}
Amy: I've got a whole shelf of evenings. We'll do swaps.
He put the phone on the table between the salt and the bread. Amy wiped her hands before she looked.
# show: amy smiling
Amy: Nine. You've got nine, and you're here for a *sieve*.
 * [Open them, with her there. #kind]
   -> slow_notes_open
 * [You read them. #guarded]
   Theodore: You do it. You tell me if it's anything.
   -> slow_notes_read
 * [Leave them shut. #guarded]
   Theodore: I don't want what's in them. I just didn't want to be up there with them.
   -> slow_notes_times

=== slow_notes_open
~ moment("let_himself_be_seen")
He opened the first. It had two words in it. He opened the next.
Theodore: “I am.” “Taking.” “A long.” (beat) “Time.” I don't, what is it? What's it meant to be?
Amy: Go on.
Theodore: “Over.” “This.” “Because.”
# show: amy soft
Amy: Go *on*.
Theodore: “You are.” “In it.”
(long beat)
Amy: Is that one? Is it all one thing?
He read it to himself, with the gaps out. Amy had taken the top off her pen with her teeth.
-> slow_notes_clock

=== slow_notes_read
~ moment("let_someone_be_good_to_him")
She read them standing up with a hand flat on her chest. She did it quickly, with her thumb; and then she went back and did it again, slowly, and her face went with it, word by word.
# show: amy soft
Amy: It's one.
Theodore: One what?
Amy: I'm not going to read it out. It's got your name all over it, and it isn't in there. It's thirteen words. It hasn't got a full stop.
Theodore: Is it bad?
Amy: No. (beat) No. But look at when.
-> slow_notes_clock

=== slow_notes_times
~ moment("kept_it_back")
Amy: Then I'll only look at the outsides.
She turned it round on the table with one finger. She had spent three years looking at people who thought nothing was going on.
# show: amy worried
Amy: When did you get this one? And that?
-> slow_notes_clock

=== slow_notes_clock
Amy: Eight. A minute past. Three minutes past. Seven minutes past.
She was putting it on her wrist, under yesterday's crossings.
Amy: Quarter past. Eight thirty-one. Then three minutes past nine, seven past ten, and there's nothing till a quarter past twelve.
Theodore: She's busy.
# show: amy neutral
Amy: She is not busy. It's one minute, and two, and four, and eight. Every time it's double. Look. It's as regular as a *crossing*.
(long beat)
It was on her arm in biro, down to the elbow. He counted on his fingers, and then on the bread.
Theodore: So there's one at four thirty-one.
Amy: It's twenty-five past. And the next is at one in the morning.
Theodore: And then tomorrow evening.
Amy: And then four in the morning on Sunday. And then it's days. You would have to book a year off for the next comma.
Neither of them said anything for a moment. Then there was a small dry cough, from the other room. Ellery had heard.
Amy: If you were to write back. I'm not saying you would. What have you got that's under half a minute?
 * [Can I come? #clinging]
   ~ remember("last_question", "Can I come")
   ~ moment("clung")
   Theodore: Can I come.
   # show: amy soft
   Amy: Oh, love. (beat) I asked that. They said there were no stairs. I said I'd bring a ladder. They went off and really looked for where you'd put it.
   {recall("gardener") == "One holds the ladder, one is not obliged to admire the height":
       Theodore: I was told you hold the ladder.
       Amy: Well, I *said* that. I said I'd hold it.
   }
 * [Will you stay? #clinging]
   ~ remember("last_question", "Will you stay")
   ~ moment("asked_her_to_stay")
   Theodore: Will you stay.
   Amy: You could send that. It'd be there before the next one.
   He looked at it, on the table, lit up.
   {
   - phase("parted"):
       Theodore: I was the one who went.
   - phase("estranged"):
       Theodore: I put her in with the string.
   - else:
       Theodore: I'd want to have asked it in the autumn.
   }
 * [What can you see? #kind]
   ~ remember("last_question", "What can you see")
   ~ moment("let_her_go")
   Theodore: What can you see.
   # show: amy smiling
   Amy: That's good. That's what I'd ask. (beat) That's what I ask *people*, and they tell me what they think of it.
- -> slow_notes_wait

=== slow_notes_wait
It was four twenty-nine by the cooker.
 * [Send it. #kind]
   He put it in the box underneath, the few words, and let it go.
   ~ moment("answered_plainly")
   # show: amy worried
   They both watched the table.
 * [Leave it in the box, unsent. #guarded]
   He put it in the box underneath. He took his thumb away. It stood there with a line blinking at the end of it.
   ~ moment("left_it_unfinished")
 * [Say it to the other room. #joking]
   Theodore: Ellery? I'm asking generally.
   (long beat)
   Nobody answered. But the kettle came on, by itself, a long way before either of them had thought of tea.
   Amy: That's *awfully* forward, for them.
   ~ moment("deflected")
- {
- recall("film") == "the man who lets the light change twice":
    Amy: I had a man wait like this. You liked him. He let it change.
- recall("film") == "the dog that looks both ways":
    Amy: I wish I'd got my camera. You look both ways.
- else:
    Amy: Count, if you like. I've had people count.
}
She pulled her chair round to his side, so that they were both facing it. The pan was off. Upstairs a bath was running.
>>> silence 6
 * [Give her his hand to hold. #kind]
   He held out his hand on the table, the wrong way up. She took it in the one with the ink. It was rather salty.
   ~ moment("let_someone_be_good_to_him")
 * [Look at the pale place instead. #guarded]
   He looked at the place where the rack had been. There were four holes, filled, and not quite level.
   ~ moment("kept_it_back")
 * [What if it's only a comma? #joking]
   Theodore: What if it's a comma?
   Amy: Then you'll have a comma. (beat) I'd be glad of a comma.
   ~ moment("told_something")
 * [(Say nothing.)]
   They watched it. It went dark, as they do, and he leaned over and touched it to keep it awake.
   ~ moment("stayed_silent")
- # sound: phone
At four thirty-one the phone moved an inch to the left, all by itself, and lit the underneath of the bread.
{slow_notes_times:
    He turned it over. It was so short that the whole of it fitted on the back. It was *and*.
- else:
    It was one word. It was *and*.
}
# show: amy soft
{recall("lentils") == "the lentils that were defended":
    Amy: Stay and eat. It's lentils. They've got some fight in them.
- else:
    {recall("lentils") == "the lentils eaten twice out of loyalty":
        Amy: Stay and eat. It's lentils. You can have them the once.
    - else:
        Amy: Stay and eat. It's lentils. I know. Nobody's ever mentioned them.
    }
}
 * [Stay. #kind]
   He stayed. They had them with too much salt. By the end each of them had a hand flat on the table, near the phone. Neither of them was looking at it.
   When he went up she hung the colander on his arm.
   ~ moment("let_someone_be_good_to_him")
 * [Take the colander up. #guarded]
   Theodore: I've got pasta on.
   He hadn't. She took it down off its nail for him. On the stairs he held it against his chest with both arms, and it was quite dark by the second landing, and he knew where the step was.
   ~ moment("hid")
- # hide: amy
{
- phase("parted"):
    He was awake at three minutes past one. He'd set the civil thing, that did alarms; it had wished him luck.
- phase("estranged"):
    At three minutes past one the phone was in the drawer. The forks heard it.
- else:
    At three minutes past one it was raining, lightly, from the west. She'd said it would.
}
-> DONE
