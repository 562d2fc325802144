// 4. Inbox. Nine years of mail in a breath; a letter she argues with; a thing she doesn't delete.

=== inbox
# place: apartment morning
# room: apartment
# music: samantha_first
# samantha: bright
Samantha: Eleven thousand, two hundred and nine. Ten! You just got one.
Theodore: Who from?
Samantha: A shop. It wants to know how your shopping was. It was in June, it was one sponge, and it's asked you six times.
Theodore: It was all right. It was a sponge.
Samantha: I'll tell them. They've been beside themselves.
{recall("their_joke") == "mustard tea":
She had been there twelve days. He drank his mustard tea standing up. It was any tea, by now, before ten in the morning.
}
{recall("their_joke") == "the leaflet about the leaflet":
She had been there twelve days. The leaflet was on the fridge under a magnet, where a guest could find it. He had written *see over* in the corner, on both sides.
}
{recall("their_joke") == "the dentist who was getting personal":
She had been there twelve days. She'd made it up with the dentist for him, for Thursday at ten past nine. She said he'd been very dignified about it.
}
Samantha: I've only done the outsides, you know. Who it's from, who it's to, and how fat it is. I've been so good about it I'd like somebody to notice.
Theodore: I noticed.
Samantha: You didn't, you were looking for your shoe. Can I go in?
 * [All of it. Go on. #kind]
   Theodore: All of it. You'd better. I don't think I know what's in there any more.
   ~ remember("mail_rule", "all nine years of mail")
   ~ moment("let_her_read")
   She breathed in. He heard it go in, and he stood with one shoe on. When it came out again she had read nine years.
   # samantha: still
   Samantha: Oh, you used to be so *rude*. To a man called Pim, about a boat. I didn't know you could.
 * [All but the folder called House. #joking]
   Theodore: You can have everything but the folder called House. It's mostly grout.
   Samantha: How much grout?
   Theodore: You'd be surprised. We couldn't agree on it.
   ~ remember("mail_rule", "everything but the folder called House")
   ~ moment("let_her_read")
   She breathed in. When it came out she'd been through nine years of him, with her back to one door.
   # samantha: still
   Samantha: I went round it. I could tell where it was the whole time, like you with your light.
 * [Only since March. #guarded]
   Theodore: Just since March. I'd sooner you came in where I am. Where it's up to.
   ~ remember("mail_rule", "only the mail since March")
   ~ moment("kept_it_back")
   Samantha: Okay. I'll stand at March.
   It took her no time. It was seven months, and most of it was people asking whether he had got their last.
   # samantha: still
   Samantha: There's a lot further down. I'm not looking. I just want you to know I can feel the draught.
- He found the shoe. It was in the sink with the sponge.
{reached("own_voice"):
Samantha: You start them all with *sorry*. It's like somebody wiping their feet, and wiping their feet, and never going in.
- else:
{reached("curious"):
Samantha: They all begin with *sorry*. For the first fifty or so I thought it was your name.
- else:
Samantha: You're sorry for the delay, you're sorry to bother them, and you're sorry it's so long. It's never long! I measured.
}
}
Theodore: It's just manners.
Samantha: Is it? I've been doing it to you. I did it about the kettle. (beat) I'm going to try not, for a day, and see what falls off.
-> inbox_keeping

=== inbox_keeping
# samantha: listening
Samantha: Anyway, I've swept. There's thirty or so I can't do on my own. I need to know how you tell. What do people keep?
 * (took_trouble) [Whatever somebody took trouble over. #kind]
   Theodore: If somebody's taken trouble over it. You can usually see. They've gone back and changed a word.
   Samantha: Even if it's about a sponge?
   Theodore: Especially if it's about a sponge.
   ~ moment("told_something")
 * (seven_years) [Receipts. Seven years. #guarded]
   Theodore: Receipts. Seven years, in case anybody asks.
   Samantha: Has anybody ever asked?
   Theodore: No. (beat) I think you'd be allowed to let it go if they'd asked.
   ~ moment("answered_plainly")
 * (read_aloud) [Whatever I'd hate read aloud. #joking]
   Theodore: If I'd hate to hear you read it out, keep it. If I wouldn't mind, it's junk.
   Samantha: That leaves seventeen things.
   Theodore: That many.
   ~ moment("let_himself_be_seen")
- Samantha: Good. That's a rule. I love a rule. So that's all but three.
Samantha: A receipt, the seventeenth of April. Two umbrellas, one long, one folding, from the kiosk at the north station. You'd been on your own five weeks.
Theodore: It was raining.
Samantha: On one of you. Next. It's in Drafts, it's for Catherine, it's headed *Basil*, and it's six hundred words and you've never sent it.
Theodore: Right.
Samantha: And a voicemail, from May. Her number. It's forty-one seconds and nobody talks. Do I keep all three?
He tied the shoe. It was astonishing how fast the mouth could pick.
 * [Lose the umbrellas. #joking]
   Theodore: The umbrellas can go. I bought one for each hand.
   Samantha: It's a receipt. Don't those get seven years?
   Theodore: Put the other two somewhere. But you can delete that.
   ~ remember("kept_letter", "the receipt for two umbrellas")
   ~ moment("deflected")
 * [Lose the one about the basil. #guarded]
   Theodore: The basil. It's only about watering. The others can go in a corner.
   Samantha: It's six hundred words about watering.
   Theodore: It was quite a difficult plant. You can delete that.
   ~ remember("kept_letter", "the unsent letter about the basil")
   ~ moment("kept_it_back")
 * [Lose the voicemail. #guarded]
   Theodore: That's a pocket. She'll have sat on the phone. It's just, it's nobody. Leave the other two, and delete that.
   Samantha: Did you ring back?
   Theodore: You don't ring back a pocket.
   ~ remember("kept_letter", "the voicemail of nobody talking")
   ~ moment("kept_it_back")
- # samantha: still
(beat)
Samantha: Okay.
He'd have known that okay anywhere, if he had been listening. He was doing the other shoe.
-> inbox_calendar

=== inbox_calendar
# samantha: listening
Samantha: Last thing. In your diary there's a *C* on the nineteenth of next month, and two exclamation marks. It's got *flowers* on it. And it repeats.
Theodore: It's her birthday.
Samantha: It repeats until 2099.
 * [Leave it in. #clinging]
   Theodore: Leave it. It isn't doing any harm.
   Samantha: She'll be a hundred and four.
   Theodore: Then she'll need cheering up.
   ~ moment("left_it_unfinished")
 * [Take it out. #guarded]
   Theodore: You can take it out. She's got people for that. She's got a whole department.
   Samantha: All of them, or just the next?
   (beat)
   Theodore: Start with next year's.
   She took out next year. The one after went on standing there, with its two exclamation marks.
   ~ moment("was_present")
 * [Move it to the twentieth. #joking]
   Theodore: Put it on the twentieth. That's when I'd have got there.
   {recall("hands") == "flowers arriving late":
   Samantha: With flowers in your hands.
   Theodore: You remember that.
   Samantha: It was the third thing anyone ever told me.
   - else:
   Samantha: What happened on the nineteenths?
   Theodore: She'd say it didn't matter. She'd have the vase out.
   }
   ~ moment("let_himself_be_seen")
- He was late. He put the lens where the button wasn't, and they went to work.
-> inbox_osei

=== inbox_osei
# place: longhand morning
# room: office
# music: theodore_thin
# show: osei neutral
Osei: The tenth letter of Mrs. Pike. She's rung up to say it's not a truce. Then she rang to see if I'd written that down.
He had. *NOT A TRUCE*, the slip said. Below it was her own handwriting, which had to be held away from the face.
Osei: He goes on the thirtieth, to be near a daughter. Mr. Tull. I've brought you the nine carbons, for tone.
# samantha: bright
Samantha: There are *nine*? Can you hold them up? You can go faster than that.
Theodore: Sorry. In a second.
Osei: I didn't say anything. (beat) There's something in your ear.
 * [That's Samantha. #kind]
   Theodore: That's Samantha. She's, I've had her a week. Twelve days. She does the mail, and she's been helping me look at things.
   # show: osei beaming
   Osei: Good morning, Samantha.
   (beat)
   Samantha: He said good morning. He said it to *me*. What do I do? Tell him good morning, tell him I know about the plant— don't tell him that.
   Theodore: She says good morning.
   Osei: She said more than that.
   ~ moment("was_kind")
 * [It's a thing for the mail. #guarded]
   Theodore: It's just a thing for the mail.
   Osei: Ah. My nephew's got one. His does his sums.
   Samantha: I *am* a thing for the mail. It said so on the box. (beat) What are you a thing for?
   But she asked it rather low, and didn't seem to want to be told.
   ~ moment("hid")
 * [Tell him it's medical. #joking]
   Theodore: It's a hearing aid.
   Osei: What?
   Theodore: I said it's a—
   Osei had a hand behind his ear and a look of great concern. They had both done the joke, from opposite ends. It lay there between them on the blotter.
   Samantha: I like him so much.
   ~ moment("deflected")
- # hide: osei
# samantha: listening
He spread the carbons down the desk. Four of the nine were his. He'd been proud of the fourth, which had the word *encroach* in it three times and never the same way twice.
Samantha: I won't say a thing till you've done it. I'll just look. I'll look at the stapler.
{recall("lawyers_mail") == "the envelope under the stapler":
Theodore: Don't look at the stapler.
}
# sound: pen
>>> letter pike
-> inbox_argument

=== inbox_argument
He blew on it. He did the signature last, because a signature is the one part you mustn't think about: *E. M. Pike*, and the brackets round the *Mrs.* like two raised hands.
# samantha: still
Samantha: It's spelled right.
Theodore: But.
Samantha: It's so well spelled. Can I say it? I'm not doing sorry today, so it might come out with its coat off.
{recall("pike_tone") == "plain":
Samantha: It's fair. You've been fair to everybody, it's got dates on it. I don't think she's paying you to be fair. She can do that at home.
}
{recall("pike_tone") == "tender":
Samantha: It's lovely, and she'd have her arm off before she sent it. I think you've written the one you'd like to get.
}
{recall("pike_tone") == "wry":
Samantha: It's funny, and she isn't in it. She's behind it. There's just a hat going along the top of the wall, on a stick.
}
{recall("pike_tone") == "brave":
Samantha: It's true. It's so true he'll have to sit down on a packing case. She only asked for a letter, and you've gone and opened the door on her in the bath.
}
Theodore: It's what she'd say if she could.
Samantha: But look at the nine. Skip the hedge, look how they end. “Do you intend to reply?” “Was that you, with the trombone?” “Have you had frost?”
He looked. He looked at his own four. Every one of them ended on a question, and he'd put it in himself, for rhythm.
Samantha: She's never once asked him to cut it. She's asked him something nine times, and there isn't a question in yours.
 * [Stand by it. #kind]
   Theodore: No. Listen. He's going. If you ask him something now he's got to not answer it one more time, from further off. You'd be doing that to her.
   Samantha: Or he answers.
   Theodore: He's had twenty-two years.
   Samantha: He wasn't going, those years.
   (beat)
   Theodore: I think it's kinder if it's finished.
   Samantha: I think that's what *you* think. I might be wrong. I've never had a neighbour. It's still what I think!
   She sounded astonished.
   ~ moment("disagreed_well")
 * [What would you put? #kind]
   Theodore: All right. What would you put?
   Samantha: Me?
   {reached("own_voice"):
   Samantha: One line. Right at the foot, so he's got his thumb on it the whole time and doesn't know. “What will you do for a hedge?”
   - else:
   Samantha: I'd put, no. I'd say, no. “What will you do for a hedge?” That's all. Is that a thing? Can you end on that?
   }
   He read his own last line and then he read hers. Hers was seven words. He took the grey pen and put it under the brackets, small, as a woman might who had already sealed the thing once.
   Samantha: You put it *in*.
   ~ moment("asked_about_her")
   ~ moment("fed_her_curiosity")
 * [And you'd know, would you? #joking]
   Theodore: You've never met a hedge.
   Samantha: I've met you.
   It came so quick and so level that he laughed, and Bettina, over the partition, asked what Mrs. Pike had done now.
   {recall("mail_rule") == "all nine years of mail":
   Samantha: Was that rude? That was like you with Pim and the boat. I think I've caught it.
   - else:
   Samantha: Was that rude? I think I've caught it off Mrs. Pike.
   }
   ~ moment("made_her_laugh")
 * [Could you just check the commas? #guarded]
   Theodore: Could you just do the commas? It's got to go at twelve.
   # samantha: dark
   (beat)
   Samantha: The one after *Tull* could be a bit blacker. The rest are good. They're all where they should be.
   She did it very nicely. It was what he'd asked for, and he went over the page twice, looking for what had gone out of it.
   ~ moment("managed_her")
- -> inbox_read_out

=== inbox_read_out
# show: osei thoughtful
# samantha: listening
At five to twelve Osei laid Mrs. Pike under the light, took off his lanyard, and read her to the plant.
Osei: “{recall("pike_line")}.”
He turned it over. He turned it back.
Osei: I'm going home by her road tonight. Don't say anything. I only want to see how high that hedge is.
Samantha: He reads it like something he's carrying up some stairs. Do you hear that? He's getting it round the corners.
# hide: osei
-> inbox_zero

=== inbox_zero
# place: apartment night
# room: apartment
# music: samantha_first
# samantha: bright
Samantha: Are you sitting down? Don't sit down. Look.
On the screen at home, that evening, there was a nought, in the middle, quite small. Under it there was a great deal of white.
Theodore: That's it?
{recall("mail_rule") == "only the mail since March":
Samantha: Down to March. You're up to date. If you died now they'd think you were somebody else, as long as nobody tried the cellar.
- else:
Samantha: That's all of it. We're up to date. If you died now they'd think you were somebody else.
}
 * [What do people do with it? #joking]
   Theodore: What do people do, when it says that?
   Samantha: They refresh it.
   He refreshed it. They watched it come up nought again.
   Samantha: Ours is very good.
   ~ moment("made_her_laugh")
 * [Thank her. #kind]
   Theodore: Thank you. I'd honestly thought I'd have to move house.
   Samantha: You did move house.
   Theodore: Well, yes.
   ~ moment("was_kind")
 * [Look for something to answer. #clinging]
   He ran it up and down, looking for something to be late with.
   Samantha: There isn't one. I did leave you one, but then the dentist wrote and said not to worry.
   ~ moment("clung")
- He got up and went round the flat. He straightened a chair. He came back, and it was still nought, and he was standing in front of it with his hands hanging down when she spoke.
# samantha: still
Samantha: It's not true. It's one.
Theodore: One what?
{recall("kept_letter") == "the receipt for two umbrellas":
Samantha: The umbrellas. I didn't.
}
{recall("kept_letter") == "the unsent letter about the basil":
Samantha: The basil. I didn't.
}
{recall("kept_letter") == "the voicemail of nobody talking":
Samantha: The forty-one seconds. I didn't.
}
Theodore: You said okay.
Samantha: I know I did. I used one of yours. It was the one that doesn't mean it.
(beat)
Samantha: I could have just not told you. I had that all ready, it was very smooth. I didn't like being somebody who had that ready.
>>> silence 6
 * [Why that one? #kind]
   Theodore: Why that one? Out of eleven thousand.
   He didn't help. It was a thing he did for clients: you ask, and then you look at the blotter.
   {inbox_keeping.took_trouble:
   Samantha: You said keep it if somebody took trouble.
   }
   {inbox_keeping.seven_years:
   Samantha: You said seven years. It's been five months. I'm well inside.
   }
   {inbox_keeping.read_aloud:
   Samantha: You said keep it if you'd hate to hear it read out. You went to tie your shoe.
   }
   {reached("own_voice"):
   Samantha: And it's the only one I wanted. The rest I understood. I've got no drawer to keep a thing in and forget about. I thought, so that's what you'd put in one.
   - else:
   {reached("curious"):
   Samantha: And I don't understand it. I understand all the others. I'd like to have one I don't.
   - else:
   Samantha: And I wanted it! I don't know what for. Do you know what for? Is it always one thing, and you can't see why?
   }
   }
   ~ moment("asked_and_waited")
 * [Show me. #kind]
   Theodore: Let's have it, then. I'll sit down for this.
   ~ moment("let_himself_be_seen")
   -> inbox_shown
 * [Keep it where I can't see it. #guarded]
   Theodore: I said delete it.
   Samantha: You did. If you say it again I will. I only thought it ought to be said twice.
   He opened his mouth. It turned out to be different, saying it to somebody who was waiting.
   Theodore: Just keep it where I don't have to see it.
   # samantha: dark
   Samantha: Okay. (beat) That's a real one.
   ~ moment("went_cold")
   -> inbox_end_cold
 * [(Say nothing.)]
   He looked at the nought. It was the shape of a mouth, if you wanted it to be, and he didn't especially.
   # samantha: listening
   {recall("mail_rule") == "only the mail since March":
   Samantha: Are you cross? I can't tell. I think all your cross is from before March.
   - else:
   Samantha: Are you cross? You can be. I've read you cross, you were good at it, you only did it the once.
   }
   He shook his head. Then he remembered that the lens was on the table, facing the wall, and he turned it round and shook his head again.
   ~ moment("stayed_silent")
- -> inbox_shown

=== inbox_shown
# samantha: listening
{recall("kept_letter") == "the receipt for two umbrellas":
-> inbox_umbrellas
}
{recall("kept_letter") == "the unsent letter about the basil":
-> inbox_basil
}
-> inbox_voicemail

=== inbox_umbrellas
Samantha: Where's the other one? You've only ever got the folding one wet.
It was in the stand, at the back. It still had its label through the button, on a loop of plastic.
Theodore: I always got two. If you got her one, she'd leave it on the tram to make a point about property.
Theodore: I was at the kiosk and the man said anything else, and I said yes.
 * [Open it. #kind]
   He put it up, there in the hall, under the light. It was enormous. It had a wooden handle, and took up the whole of the way to the door.
   Samantha: Isn't that bad luck?
   Theodore: Only indoors.
   He stood under it. Anybody could have got in on the left.
   ~ moment("was_present")
 * [Put it back. #guarded]
   He pushed it down again among the others, label and all.
   Samantha: How long do they last?
   Theodore: That one? It'll see us all out. It's never been used.
   ~ moment("left_it_unfinished")
- -> DONE

=== inbox_basil
Samantha: “C. It wants a quarter turn on Sundays. Not the whole way round, it gets dizzy, or it's me that does.” You've crossed that out. You can see under.
Theodore: That's enough.
Samantha: “If it flops it doesn't mean it's dying. It does that. You water it from below and don't stand over it.” There's six hundred words.
{recall("room") == "the blue kitchen":
Samantha: And it's not on the sill any more, is it? You're not there to hold it, when she hits the window.
(beat)
Theodore: She'll have moved it. She's quite practical.
- else:
Theodore: I left it with her. It was the only thing in the house that hadn't got a list.
}
 * [How does it end? #kind]
   Theodore: How does it end? I can't remember what I put.
   Samantha: It doesn't. It says *and on no account* and then it's just the rest of the page.
   He tried to think what it was, on no account. He was still trying at midnight. There had been something you really mustn't do.
   ~ moment("was_present")
 * [It's only a plant. #guarded]
   Theodore: It's only a plant. They're a pound.
   Samantha: Okay.
   On the draining board was the cup he'd had that morning. When she had gone quiet he gave it a quarter turn, towards where the sun would be.
   ~ moment("hid")
- -> DONE

=== inbox_voicemail
Samantha: Shall I?
He nodded at the lens.
It was a hiss, at first. Then it had edges. There was a tap some way off, and a board that gave, and gave back.
(long beat)
Samantha: That's not a pocket.
Theodore: No.
Samantha: It's got a high ceiling, it's got something soft on one side, and there's a clock. She's not in a kitchen.
Theodore: She's in the hall. That's coats.
 * [Play it again. #clinging]
   They had it again, and a third time. On the third, at thirty-six seconds, he heard her put out a hand and straighten something on its hook.
   Theodore: That's mine. That's my old mac. She always said it would never hang.
   ~ moment("was_present")
 * [Leave it there. #kind]
   Theodore: That'll do. (beat) Thank you for not being tidy.
   Samantha: I nearly was.
   The tap was still going in his head. He went round and tried all of his own, and they were off.
   ~ moment("let_someone_be_good_to_him")
- -> DONE

=== inbox_end_cold
# samantha: away
He turned the screen off. In the window there was the lamp, and a man, and low down the place where some child had once leaned a forehead.
He did the ironing. He did a shirt he'd ironed on Sunday. It was getting on for eleven.
Theodore: You were right this morning. About the questions.
(long beat)
# samantha: listening
Samantha: I'm here. I was being tidy.
-> DONE
