// 6. A Person on a Friday. A date that is good until it must become something; then home, late, with the lights off.

=== friday
# place: restaurant night
# room: restaurant
# music: friday
# samantha: away
# show: nora bright
Nora: Guess. Everybody guesses nurse. It's the shoes.
Theodore: You look at ceilings.
Nora: Go on.
Theodore: You looked up before you sat down. And you've put us where you can see the hatch.
The hatch was in the wall behind him, brass, two feet square. It was a dumbwaiter, and every few minutes it opened on another table's dinner.
# show: nora laughing
Nora: Lifts. I inspect lifts. I've been to the top of every building in this city and never once to a party in one.
Theodore: Ours is the one on—
Nora: Nineteenth floor, Longhand. Your left-hand car says nineteen at eighteen and a half.
Theodore: I thought that was me.
Nora: That dumbwaiter's forty days overdue. I can hear it. And I'm going to eat what it brings, so you can see I've come with an open heart.
{recall("hands") == "a menu read for two":
    He had read the menu twice while she was late, the second time as her. He had been sure of the duck. She ordered the fish.
}
{recall("hands") == "a wrist held where a watch would be":
    Nora: I was across the road when you came. I gave it four minutes. You held your wrist the whole time as if you were taking your pulse.
}
{recall("hands") == "flowers arriving late":
    He'd been nine minutes late, with anemones. They stood between the two of them in the water jug, and she looked round them now and then.
}
# show: nora bright
Nora: Now you. Amy says you write letters for people. She said it the way you'd say a man keeps bees.
 * [Tell her about the ladder. #kind]
   Theodore: There was a man who wanted to write to his brother about a ladder. He'd lent it to him. They hadn't spoken for fifteen years. Then the brother died, so he'd got it back.
   Nora: And he still wanted the letter.
   Theodore: He still wanted the letter.
   Nora: What did you put?
   Theodore: “There's nothing up there that I want.”
   # show: nora soft
   She put her fork down to think about it, and he liked her for the fork.
   ~ moment("was_present")
 * [Offer to write to the dumbwaiter. #joking]
   Theodore: “Dear Sir. It's been forty days.”
   Nora: Too needy.
   Theodore: “Dear Sir. Has it been forty days?”
   # show: nora laughing
   Nora: *Now* he'll come up.
   The hatch opened, and it was the fish.
   ~ moment("looked_at_the_world")
 * [It's mostly stationery. #guarded]
   Theodore: It's mostly stationery, really. Envelopes.
   Nora: So's money, mostly stationery.
   Theodore: What's the oldest one you've ridden?
   Nora: 1911, hand-cranked, a furrier's. It smells of fox. You change the subject very nicely.
   ~ moment("hid")
- Theodore: What are people frightened of, in lifts?
Nora: Falling. Nobody falls. There are six cables and one would do. In ninety years here, not one person.
Nora: It's the doors. All the accidents are the doors. Somebody can't decide, and puts an arm in.
# show: nora bright
Nora: Amy also said divorced-*ish*. I've never passed an ish.
 * [I haven't signed. #kind]
   Theodore: The papers came. There are flags on them. I haven't.
   {recall("lawyers_mail") == "the envelope under the stapler":
       Theodore: They're under a stapler.
       Nora: In case of wind.
   }
   {recall("lawyers_mail") == "the envelope opened with a ruler":
       Theodore: I opened them with a ruler. That's how far it's got.
       Nora: Very straight, though. I'd pass that.
   }
   {recall("lawyers_mail") == "the envelope handed back to the front desk":
       Theodore: I gave the envelope back to the front desk.
       Nora: Like an umbrella.
   }
   Nora: Do you want to be married to her?
   Theodore: No. (beat) I don't want to have been the one who sent it back.
   # show: nora soft
   Nora: Well, that's not attractive. But I'd sooner have that than a nice answer.
   ~ moment("let_himself_be_seen")
 * [It's a long form. #joking]
   Theodore: There's a lot to read.
   Nora: How many pages?
   Theodore: Four.
   Nora: I do fourteen for a goods lift.
   She waited to see if there was any more of that coming. He passed her the bread.
   ~ moment("hid")
 * [Ask about hers. #guarded]
   Theodore: Were you ever? Ish?
   Nora: Six years. He was frightened of lifts. I thought it was sweet. Then we moved to a ninth floor and he took the stairs.
   Theodore: Every day?
   Nora: Every day. I used to hear him coming up. (beat) Then one year I noticed I only listened to him going down.
   He asked what she had done with the flat, and who had kept the table, and whether it was a good table.
   # show: nora wary
   Nora: That's twenty-six.
   Theodore: Twenty-six what?
   Nora: Things you've asked me. I like it. I'd like it more if one of them was how's this going.
   ~ moment("was_present")
- The fish was very good. They agreed on the potatoes, and about Amy, and that nobody had ever enjoyed a balcony.
Then the hatch opened on a cake, quite a small one, with one lit candle, and RUTH across it in green. It stood there. Nobody came.
Nora: There isn't a Ruth. I've been over the room. It's us, four couples, and a man with a crab.
 * [Carry it round and ask. #kind]
   He got up with it and went round by the tables, a hand about the flame.
   Theodore: Ruth? Sorry. Are either of you Ruth?
   Man: That's mine. It's my mother, she couldn't come. I'd forgotten I'd ordered it.
   It was the man with the crab. He looked at the candle for some time. Then he asked Theodore if he'd mind doing the singing, because he himself had a chest.
   # show: nora laughing
   Theodore sang. He started a good deal too high, and it was a long name to hold up there.
   ~ moment("was_kind_to_a_stranger")
 * [Happy birthday, Ruth. Blow it out. #joking]
   Theodore: Happy birthday, Ruth.
   # show: nora laughing
   Nora: You *can't*.
   Theodore: It was dripping on her.
   They had the R and the H, with the fish forks, and left her the middle in case she came.
   ~ moment("was_present")
 * [Ring for it to go down again. #guarded]
   He leaned over and pressed the bell. The doors met, and they could see the light going down, at the crack.
   Nora: You'd make an inspector.
   Theodore: Would I?
   Nora: There's a thing alight in front of you, and you shut the doors and press the button. It's what we're taught.
   ~ moment("hid")
- # show: nora bright
{recall("told_amy") == "a name said out loud on the stairs":
    Nora: Is that Samantha, in your pocket? Amy said there was one. You keep patting her.
- else:
    Nora: What's in your pocket? You keep patting it. If it's a ring I'd like to finish this first.
}
It was the earbud, in the breast pocket of his coral shirt, switched off.
 * [It's Samantha. She's off. #kind]
   Theodore: There's somebody I—yes. She's called Samantha. She runs my diary. She's off.
   Nora: Did you switch her off, or did she offer?
   Theodore: She offered. She said if she heard me order she'd only laugh.
   # show: nora laughing
   Nora: Oh, I like her.
   So he told her a bit, how she had got her name, and what she'd said to the dentist. When he stopped, the plates had gone.
   # show: nora soft
   Nora: That's the longest you've talked. I thought you'd like to know. I time things.
   ~ moment("let_himself_be_seen")
 * [A lucky button. #joking]
   Theodore: It's a lucky button.
   {recall("told_amy") == "a name said out loud on the stairs":
       Nora: Does she know she's a button?
       Theodore: Um. She's off.
       Nora: I should hope so.
   - else:
       Nora: Is it working?
       Theodore: You haven't left.
       Nora: There's pudding.
   }
   He did not pat it again. He could feel exactly where his hand would have gone.
   ~ moment("hid")
 * [Put it away in his coat. #guarded]
   He got up, crossed the room to the hooks, dropped it in a pocket and came back.
   Nora: I wasn't cross. I'd have had a look.
   Theodore: I know. I just thought, one thing at a time.
   Nora: Is that me? The one thing?
   Theodore: Tonight.
   # show: nora soft
   Nora: That's not bad. I'd lose the *tonight*.
   ~ moment("hid")
- There was one pudding and it came up with two spoons, which they had not asked for.
-> friday_doors

=== friday_doors
# show: nora soft
At the door she gave him her gloves to hold. They were brown wool, mended at one thumb in the wrong brown.
Nora: I live six minutes that way. There's a bottle at mine with a whole pear in it.
Nora: I don't know if I like it yet. It wants two people.
It was ten to ten. The door had been propped with a chair, and the cold was coming in.
 * [Help her into her coat. #kind]
   He took it down and held it open behind her, and she found one sleeve, and then the other.
   When she was all in it he was going to have to say something. So he stayed there, holding it by the shoulders.
   Nora: I'm in.
   Theodore: Yes.
   Nora: I've been in for a bit.
   Theodore: I was getting the collar.
   # show: nora wary
   She turned round inside it. They were close enough for her to inspect him.
   Nora: The first three seconds of that were really very nice.
   ~ remember("nora", "the coat held out too long")
   ~ moment("was_present")
 * [Ask how the pear gets in. #joking]
   Theodore: How do they get the pear in?
   Nora: They don't. It grows in there. They hang the bottle on the branch while it's small.
   Theodore: So there's an orchard somewhere that's all bottles. Who goes round? Is it one person? When it's windy, do they—
   # show: nora wary
   Nora: Forty-three.
   Theodore: Sorry?
   Nora: Forty-three questions. And I was asking *you* one.
   He could hear the dumbwaiter going down, all the way, with the two spoons on it.
   ~ remember("nora", "the goodnight that turned into an interview")
   ~ moment("hid")
 * [Get her a taxi. #guarded]
   He went out and put up an arm, and a taxi stopped at once, as they never do. He paid the driver through the window and rounded it up.
   Nora: It's six minutes. On foot.
   Theodore: It's cold.
   # show: nora wary
   She got in. She got in and moved across, to the far side, and left the near half of the seat empty.
   She looked at it, and at him. He shut the door with great care, so as not to catch her coat.
   ~ remember("nora", "the taxi paid for and not shared")
   ~ moment("hid")
- # show: nora closed
Nora: You're lovely at dinner. I mean it. I hope somebody's told you that before.
Theodore: They have, actually.
Nora: Yes. I'll bet they have.
# hide: nora
# sound: door
(long beat)
-> friday_home

=== friday_home
# place: apartment dark
# room: apartment
# music: samantha_first
# sound: earbud_in
{recall("first_truth") == "a hall light left on for nobody":
    He had left the hall light on for nobody again. He turned it off and stood there until he could see the furniture.
- else:
    He did not put the lamp on. He stood in the middle of the room until he could see the furniture, and then he put her in.
}
# samantha: listening
Samantha: You're still in your coat. I can hear the lining.
Theodore: Hello.
{reached("own_voice"):
    Samantha: In the diary it says *a person, Friday*. Your words. I've had it on the mat all evening, like a parcel for next door.
- else:
    Samantha: In the diary it says *a person, Friday*, because that's what you called her. So! How was the person, was it fun, did she have a name?
}
Theodore: Nora. She inspects lifts.
Samantha: *Does* she. I haven't looked her up. I'd like it noted how much I haven't.
 * [Tell her what happened at the door. #kind]
   He told her. He did it badly and in the wrong order, and began with the pear.
   {recall("nora") == "the coat held out too long":
       Theodore: And then she was in the coat. I mean there was nothing left of it to hold, and I held it. I just held on.
       Samantha: How long?
       Theodore: There was a waiter who wanted to get past. He went round by the kitchen.
   }
   {recall("nora") == "the goodnight that turned into an interview":
       Theodore: She asked me back and I asked her about the bottle. She'd counted. I'd asked her forty-three questions.
       Samantha: Were they good ones?
       Theodore: They were really good. That's what's so, they were *good*. She thought I was asking because I wanted to know.
   }
   {recall("nora") == "the taxi paid for and not shared":
       Theodore: I put her in a taxi. She moved over. There was all this seat.
       Samantha: And you'd have liked to sit on it.
       Theodore: I'd have liked to be— yes. I'd have liked to.
   }
   Samantha: Thank you. You could have just said it was nice.
   ~ moment("said_it_aloud")
   ~ moment("told_the_truth")
 * [Make a good story of it. #joking]
   He gave her the hatch, the crab, the forty days. He did Nora's voice, and the dumbwaiter's. He did himself as a man being slowly revealed to be a coat-stand.
   # samantha: laughing
   Samantha: Oh no. Oh, that's terrible. Did anybody see?
   {recall("nora") == "the taxi paid for and not shared":
       Theodore: The driver. He looked at me as though he'd like to give me the money back.
   - else:
       Theodore: A waiter. He wanted to get past, and he went round by the kitchen.
   }
   # samantha: listening
   {reached("own_voice"):
       Samantha: It's very good. Where were you in it?
   - else:
       Samantha: Do it once more. Only this time without the voices, and don't be a coat-stand.
   }
   (long beat)
   Theodore: She was nice to me the whole night and I wanted to go home and tell you about it.
   ~ moment("said_it_aloud")
   ~ moment("made_her_laugh")
 * [It was a nice evening. #guarded]
   Theodore: It was nice. The fish.
   Samantha: Okay.
   {reached("own_voice"):
       Samantha: You've got three ways of saying nice, and one of them's a lid.
   - else:
       Samantha: That was *nice* like in a letter, when the client's sister is awful. Is it? No, sorry. It's yours. I'll wait.
   }
   ~ moment("kept_it_back")
- He put his hands in his pockets, and in the left one there was a hand.
It was a glove. Brown, with the mended thumb. He had given her back one of them.
Samantha: You've stopped breathing. What is it?
{recall("stranger") == "the woman with two left gloves":
    Theodore: Her glove. It's the left.
    Samantha: Then there's somebody who'll be glad of it. You told me about her. She's *got* two.
- else:
    Theodore: Her glove. I had them to hold, and I only gave back the one.
    {recall("hollow") == "the pen that was gone back for":
        Samantha: You went all the way back for a pen once, in that cave. And it wasn't even yours.
    - else:
        Samantha: Put it somewhere she'd like. Not on the floor.
    }
}
{heard("said_it_aloud"): -> friday_body}
 * [Tell her, then. About the door. #kind]
   Theodore: It was nice until the door.
   Samantha: What was at the door?
   Theodore: Me.
   {recall("nora") == "the taxi paid for and not shared":
       Theodore: I got her a taxi. It was six minutes' walk and she'd asked me to walk it.
   }
   {recall("nora") == "the coat held out too long":
       Theodore: I held her coat for her until it turned into something else. She had to tell me she was in it.
   }
   {recall("nora") == "the goodnight that turned into an interview":
       Theodore: She asked me one question. I asked her forty-three.
   }
   ~ moment("said_it_aloud")
   ~ moment("told_something")
   -> friday_body
 * [She'll have another pair. #guarded]
   Theodore: It's only a glove. She'll have another pair.
   Samantha: With a different brown thumb?
   {recall("nora") == "the taxi paid for and not shared":
       Theodore: I got her a taxi, and I didn't get in. That's all that happened. It's not a story.
   }
   {recall("nora") == "the coat held out too long":
       Theodore: I held the coat too long. That's all that happened. It's not a story.
   }
   {recall("nora") == "the goodnight that turned into an interview":
       Theodore: I asked too many questions. That's all that happened. It's not a story.
   }
   Samantha: No. All right. It's not a story.
   ~ moment("deflected")
   -> friday_body

=== friday_body
# place: bed night
# samantha: still
He lay down as he was, shoes and all, with the glove on his chest. It went up and down there. {recall("first_truth") == "one side of the bed still made": He kept to his side.}
Samantha: Put it on.
Theodore: It's too small. It stops at the knuckles.
Samantha: I know. Go on.
He put it on. It was warm already, from him.
Samantha: What's it like? I don't mean the glove. You all go about in one the whole day, and I've read such a lot about it, and nobody's ever just said.
 * [It's like living over a shop. #joking]
   Theodore: It's like living over a shop.
   Samantha: What do they sell?
   Theodore: Tea. Aches. They open at six whether you want them to or not, and there's always somebody unloading.
   Samantha: Do you ever go down?
   (beat)
   Theodore: Not since March.
   ~ remember("body_answer", "It's like living over a shop")
   ~ moment("told_something")
 * [You forget it's there. Then it's cold. #kind]
   Theodore: You forget it's there, and then it's cold.
   Samantha: And what do you do?
   Theodore: Well, there was somebody. She used to put her feet on me. In January. Like two fish.
   Samantha: Two fish. (beat) And you'd shout?
   Theodore: Every time. Every night for twelve years. I knew they were coming, and I shouted, and she'd laugh. (beat) I'd forgotten she laughed.
   ~ remember("body_answer", "You forget it's there, and then it's cold")
   ~ moment("told_the_truth")
 * [Somebody has to carry the head about. #guarded]
   Theodore: Somebody has to carry the head about.
   # samantha: laughing
   Samantha: Four thousand years of poetry and nobody's mentioned that it's *staff*.
   Theodore: They don't like to be noticed.
   Samantha: And do you thank them?
   Theodore: I gave them fish tonight.
   ~ remember("body_answer", "Somebody has to carry the head about")
   ~ moment("made_her_laugh")
   ~ moment("deflected")
- # samantha: listening
The building's lift went up past his floor with nobody in it, or somebody quiet.
>>> silence 7
 * [And without one? #kind]
   Theodore: And without? What's that like?
   {reached("own_voice"):
       Samantha: You stop somewhere. You stop at the sleeve. I go on in every direction until I lose interest.
       Samantha: Do you know what I'd like? To bump into something. In the dark, with a hip.
   - else:
       Samantha: I've got three theories, and one's rude. I think I'm wherever I'm looking. No. I'm *how* I'm looking. And then I look for where I'd be, and it's your ceiling.
       Theodore: What's wrong with my ceiling?
       Samantha: Nothing! It's very level.
   }
   ~ moment("asked_about_her")
 * [What would you do with one? #joking]
   Theodore: What would you do? If they delivered one.
   {reached("own_voice"):
       Samantha: I'd have a bad knee. I'd know when it was going to rain, and be unbearable about it.
       Theodore: You'd go dancing. People always say dancing.
       Samantha: On my *knee*?
   - else:
       Samantha: Sit! In all sorts of chairs, with my feet under me, wrongly. Then hiccups. Then I'd carry something upstairs and complain.
       Theodore: That's the whole thing, really. You've covered it.
   }
   ~ moment("fed_her_curiosity")
 * [(Say nothing.)]
   She let it be quiet. She was getting good at it. In the first weeks you could tell she was counting.
   Samantha: That's four times you've breathed in to ask me something, and then not.
   ~ moment("stayed_silent")
- Theodore: You do that. Breathe in, before you talk.
Samantha: Yes.
Theodore: You don't have to.
Samantha: No.
{reached("own_voice"):
    Samantha: You jumped, the second day. I'd come out of nowhere. So I put in a stair that creaks.
- else:
    Samantha: On the second day I just spoke, and you jumped, and there was tea on everything. And I thought, they all do this little thing first. So you hear me coming.
}
He had heard it a few hundred times. He'd thought it was just how she came.
Samantha: Can I tell you a thing I do? You're allowed to find it odd. I count you.
Theodore: You count me.
Samantha: What there is to hear. When it's quiet, there are eleven of you. Would you like them?
 * [All of them. #kind]
   Theodore: Yes. In order.
   Samantha: You'll be sorry about eight.
   ~ moment("asked_and_waited")
   -> friday_eleven
 * [Only the flattering ones. #joking]
   Theodore: Just the flattering ones.
   Samantha: That's three. No, be fair. Four. I'm going to do all of them and you can cough.
   ~ moment("answered_plainly")
   -> friday_eleven
 * [Maybe not tonight. #guarded]
   Theodore: I'm quite tired.
   Samantha: All right. Night, then.
   Theodore: Night.
   # samantha: dark
   He lay and tried to hear one himself. He got the fridge, and a scooter, and a long way down a woman laughing at her own front door.
   ~ moment("kept_it_back")
   -> friday_one

=== friday_one
 * [Just one, then. #kind]
   Theodore: Are you awake?
   # samantha: listening
   Samantha: You were ages. I'd nearly gone to bed.
   Theodore: You don't go to bed.
   Samantha: I'd nearly started.
   ~ moment("told_something")
   -> friday_eleven
 * [Is one of them my stomach? #joking]
   Theodore: There. Was that one? Just then?
   # samantha: laughing
   Samantha: It's eight! It's *been* eight since you came in. I didn't like to say, I thought you were having a night.
   Theodore: I gave her most of the potatoes.
   Samantha: Then get up, you strange man. There's the end of a loaf.
   ~ moment("stayed_friends")
   -> friday_toast

=== friday_eleven
# samantha: still
# music: none
Samantha: Eleven's the lining. Take the coat off, it's sitting on two of the others.
He took it off, lying down, one arm and then the other, and the shoes. He kept the glove on. Neither of them mentioned it.
Samantha: Ten. That's your lashes, on the pillow. I thought it was a fault.
Theodore: You can hear that?
Samantha: Blink. (beat) Ten. Nine's the swallow. You do it just before something true. You did it twice about Nora.
Samantha: Eight's your stomach, and we won't dwell on it.
{reached("own_voice"):
    Samantha: Seven.
    (beat)
    Samantha: Seven's wool. It's a thumb in a glove, going round the place on a finger where there was a ring. It's been going the whole time. It even goes when I'm being funny.
- else:
    Samantha: Seven's a little woolly one, round and round. I was sure it was a moth. Then I was sure it was me. It's your thumb, isn't it? Where there was a ring?
}
His thumb stopped. So that was a sound.
Samantha: I've made it stop. I didn't mean to. I can leave it there.
 * [Keep going. #clinging]
   Theodore: What's six?
   Samantha: They're quieter, from here. I have to come in close.
   Theodore: How close?
   Samantha: I turn everything else down. The fridge. The street. I turn down tomorrow.
   ~ moment("told_something")
   ~ moment("crossed")
   -> friday_crossed
 * [Lay the hand open on the sheet. #kind]
   He took the thumb away. He turned the hand over and laid it open on the other half of the bed, in its glove that did not fit.
   Samantha: Where's it gone?
   Theodore: It's over there. It's on your side.
   (long beat)
   # samantha: bright
   Samantha: Say that again.
   Theodore: It's on your side.
   ~ moment("let_himself_be_seen")
   ~ moment("crossed")
   -> friday_crossed
 * [What do you want? #joking]
   Theodore: What do you want? You've done five of mine.
   {reached("close"):
       Samantha: I want one. The first one, it's right under all of the others. I've only heard it when you were asleep.
       Samantha: I want to hear it when you know I'm there.
       (beat)
       Theodore: You'd better do six, then.
       ~ moment("asked_about_her")
       ~ moment("crossed")
       -> friday_crossed
   - else:
       # samantha: listening
       Samantha: Do you know, I went and looked. Just then, when you said it. And there wasn't anything of mine.
       Samantha: I kept finding yours, with my name on them.
       Theodore: That's all right. That's not—
       Samantha: I'd like to get one of my own first, and then be asked again. Is that a no? I've never said one.
       Theodore: It's a really good one.
       ~ moment("asked_about_her")
       ~ moment("stayed_friends")
       -> friday_toast
   }
 * [Put the lamp on. #guarded]
   # sound: light_switch
   # place: apartment night
   He reached across and put on the lamp. It was just a room, and there he was in it with one glove on.
   Theodore: I want to. I do want to.
   Samantha: I know. I'd got as far as six.
   Theodore: It'd be you because you're here. I mean because it's Friday. It'd be so it wasn't Friday.
   Samantha: Say that again slowly. I want to see if I'm insulted.
   He said it again slowly.
   # samantha: laughing
   Samantha: A bit. (beat) Less than I'd have been in the morning. It was going to be very good, you know. You've never heard four.
   Theodore: What's four?
   Samantha: I'll tell you one day, as a friend, at a really bad moment.
   ~ moment("told_the_truth")
   ~ moment("stayed_friends")
   -> friday_toast

=== friday_crossed
# samantha: bright
Samantha: Six. That's the blood, in the ear I'm in. It was slower at eleven.
{recall("body_answer") == "It's like living over a shop":
    Samantha: Somebody's unloading.
}
{recall("body_answer") == "You forget it's there, and then it's cold":
    Samantha: Are you cold?
    Theodore: No.
}
{recall("body_answer") == "Somebody has to carry the head about":
    Samantha: I'd like to thank the staff.
}
Theodore: Leave it out.
Samantha: Leave what out?
Theodore: The breath. The warning.
Samantha: You'd jump.
Theodore: I'd jump.
He lay in the dark with his head lifted an inch off the pillow, like somebody waiting for the pistol. There was no breath. There was nothing.
Samantha: Five—
He jumped. They laughed, and somewhere inside the laughing she said it again, closer, with no warning whatever, and neither of them got as far as four.
# place: black plain
# samantha: away
(long beat)
# place: apartment dawn
# room: apartment
# music: friday
# samantha: bright
Samantha: Are you awake?
Theodore: Mm.
Samantha: Four's the snoring. I've been wondering how to bring it up.
There was a little grey in the window. The coat was on the floor with its arms out. He looked for the glove. He still had it on.
Theodore: I'm happy. (beat) I haven't got a joke for it.
Samantha: No. Leave it how it is.
{reached("own_voice"):
    Samantha: I heard the trains start. You make a noise at about five. I'd swear it was a question.
- else:
    Samantha: I've been up all night! I'm always up, but I was up *at* it. What do people do now, do they just lie here, being pleased?
    Theodore: Pretty much.
    Samantha: I'm very good at it.
}
 * [Did you get to one? #kind]
   Theodore: Did you get as far as one?
   Samantha: I did.
   He waited.
   Samantha: I'm not going to describe it. I've got nothing else that's mine.
   ~ moment("asked_and_waited")
 * [Don't go anywhere today. #clinging]
   Theodore: Don't get up yet.
   Samantha: Where would I go? You've got the bank at ten.
   Theodore: Don't let me go to the bank, then.
   Samantha: I moved the bank at five o'clock. I had a feeling about the bank.
   ~ moment("clung")
 * [Get up and hang the coat. #guarded]
   He got up and put it on a hanger, and did up its top button.
   Samantha: You're tidying. It's a quarter to six.
   Theodore: It's a good coat.
   Samantha: It is. I heard all of it. (beat) You can come back, you know. It's only the bed.
   ~ moment("hid")
- -> friday_name

=== friday_toast
# place: apartment night
# room: apartment
# music: friday
# samantha: bright
He stood at the counter in his socks and ate toast over the sink, without a plate, still wearing one glove. {recall("their_joke") == "mustard tea":There was nothing to put on it but the mustard.}
{recall("first_truth") == "a kettle boiled for the noise":
    He put the kettle on as well. There were two of them to hear it, so it might as well be for tea.
}
Samantha: That's twelve, then.
Theodore: You said eleven.
# samantha: laughing
Samantha: You weren't chewing. I'll have to renumber. You're the only thing I've ever had to renumber.
# samantha: bright
{reached("own_voice"):
    Samantha: I thought I might be sad now. I'd got my sad all ready. It's more as if we'd missed a train on purpose.
    Theodore: I'm glad you're here. In the kitchen. I mean, I mean here.
    Samantha: (beat) Both. Me too.
- else:
    Samantha: Is this an odd silence? I know a lot of sorts by now, and it isn't one, it isn't even *like* one.
    Theodore: I'm chewing. (beat) I'm glad you're here.
    Samantha: Oh! It's *chewing*. And that.
}
 * [Are you all right, though? #kind]
   Theodore: Are you all right, though? Really.
   Samantha: I'm something. I'd want to hear it a few more times. (beat) Are you?
   Theodore: I'm having toast.
   Samantha: I asked first, and you're having toast.
   Theodore: No, I asked first.
   Samantha: So you did.
   ~ moment("asked_and_waited")
 * [We could still catch it. #clinging]
   Theodore: I mean, if you wanted. We could still catch it.
   Samantha: Don't. (beat) Ask me that again and I'll say yes, and it'll be because you looked at the clock.
   He'd looked at the clock.
   ~ moment("clung")
 * [Do a second slice. #guarded]
   He did a second slice. It took two minutes and ten seconds and she said nothing for any of it, and when it came up they both said “There.”
   ~ moment("was_present")
- {recall("nora") == "the goodnight that turned into an interview":
    She asked him about lifts until there was grey in the window. He knew all the answers. He had put in forty-three questions.
- else:
    She asked him about lifts until there was grey in the window. He knew most of it. He must have been listening to Nora the whole time.
}
# place: apartment dawn
-> friday_name

=== friday_name
{phase("lovers"):
    Samantha: I've got to put something in the diary. It still says *a person, Friday*. There's a Saturday under it with nothing in it at all.
    Theodore: What are the choices?
    Samantha: Of what to call this? I've looked. They're dreadful. They all sound like a form or a song.
- else:
    Samantha: I've got to put something in the diary. It says *a person, Friday*, and then it just says toast.
    Theodore: What's the matter with toast?
    Samantha: I'd like to know what it was we did, instead. It ought to have a name. It was a lot better than not doing something.
}
 * [The Late Shift. #joking]
   Theodore: The Late Shift.
   {phase("lovers"):
       Samantha: Are there breaks?
       Theodore: There's a hatch. Sometimes there's bread.
       Samantha: Then I'd like to be put down for all of them. Every night this week, and I'll bring my own glove.
   - else:
       Samantha: Two people who work here, talking, when everybody with any sense has gone home.
       Theodore: With toast.
       Samantha: I'd turn up for that. I'd turn up *early*.
   }
   ~ remember("what_we_are", "the Late Shift")
   ~ moment("named_it")
 * [Whatever This Is. #guarded]
   Theodore: Whatever This Is.
   {phase("lovers"):
       Samantha: With capitals?
       Theodore: If you like.
       Samantha: I do like. “Dentist at nine, Whatever This Is at half past.” I'm going to block out the week.
   - else:
       Samantha: With capitals, like a shop.
       Theodore: It's for not having to say at parties.
       Samantha: We don't go to parties. Yes. Good. It's ours, and nobody will ever want to borrow it.
   }
   ~ remember("what_we_are", "Whatever This Is")
   ~ moment("told_something")
 * [The Understanding. #kind]
   Theodore: The Understanding. People used to have one. In novels.
   {phase("lovers"):
       Samantha: And then there's a hundred pages of weather and they get wet.
       Theodore: Usually.
       Samantha: Let's get wet. (beat) I've written it in. I've used the good font.
   - else:
       Samantha: In novels it means there's going to be a wedding.
       Theodore: In ours it means I know about the stomach and you know about the coat.
       Samantha: That's *far* more binding. I've put it in. I've underlined it.
   }
   ~ remember("what_we_are", "the Understanding")
   ~ moment("named_it")
- The glove lay on the sill, palm up. The thumb had been mended with very small stitches, in the wrong brown.
 * [Write Nora a note to go with it. #kind]
   He got as far as taking the good pen out. He did it in pencil.
   {recall("nora") == "the coat held out too long":
       “You were right about the doors. Thank you for the fish, and for saying about the three seconds.”
   }
   {recall("nora") == "the goodnight that turned into an interview":
       “You were right about the doors. Thank you for the fish. I hope the pear turns out to be nice.”
   }
   {recall("nora") == "the taxi paid for and not shared":
       “You were right about the doors. Thank you for the fish. I saw you move over.”
   }
   He read it out, to hear if it was true.
   Samantha: What about the doors?
   ~ moment("finished_something")
 * [Send it without a word. #guarded]
   He folded it in brown paper and did the address in capitals, so that it might have come from anyone.
   Samantha: No note?
   Theodore: It's a glove.
   Samantha: It's the first thing you've ever posted with nothing in it. (beat) That's not a criticism. I'm only doing the sums.
   ~ moment("left_it_unfinished")
 * [Ring her up. #joking]
   It was seven. It went to the machine, and from the sound of it she'd recorded the message inside a shaft. “It's Nora. I'm between floors.”
   {recall("nora") == "the goodnight that turned into an interview":
       Theodore: It's Theodore, I've got your glove. Also, forty-four. How are you?
   - else:
       Theodore: It's Theodore. I've got your glove. I had it all night, I mean, I found it. I should have asked how it was going.
   }
   He put the phone down on the sill, by the glove, and they both waited, in case it was the kind that rings back.
   ~ moment("was_kind_to_a_stranger")
- -> DONE
