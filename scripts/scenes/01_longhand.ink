// 1. Longhand. A day's letters, one of them made by the player. He can do anybody's hand but his own.

=== longhand
# place: longhand morning
# room: office
# music: theodore_thin
# samantha: away
By eleven that morning he had been a widow, and a boy of nine who was sorry about a greenhouse.
The widow had gone well. The boy was harder. He had a capital *G* like a dropped coat-hanger, and Theodore had to put his tongue between his teeth to make one.
Osei: Is he sorry yet?
Theodore: He's sorry about the glass. I can't get him to be sorry about the ball.
Osei: How old did you say?
Theodore: Nine.
Osei: Then leave him the ball.
# show: osei beaming
Osei had come round from the front desk with the sealing tray. No letter left the nineteenth floor before it had been read aloud to somebody who didn't need it. The rule was the founder's. For six years the reading had been Osei's.
Osei: “Dear Mrs. Blom. It was me. I am sorry about your tomatos, I did not know they were in there.”
Osei: You've spelled tomatoes the way he would.
Theodore: He got it right in the sample. Then he went back and took the *e* out.
Osei: So he lies under pressure. I was exactly this boy. Were you this boy?
 * [I never broke anything. #guarded]
   Theodore: No. I moved vases. I was very easy to have around.
   Osei: We do condolences on this floor, and that's the saddest thing I've heard since Monday.
   ~ moment("hid")
 * [I broke one. I blamed the wind. #kind]
   Theodore: I did a kitchen window. I said it was the wind.
   Osei: And?
   Theodore: It's come up at two weddings. My mother still won't sit near a draught. I don't know how you'd walk that back now.
   Osei: I know a place that would write to her.
   ~ moment("let_himself_be_seen")
 * [I'm forty-one and I'm this boy now. #joking]
   Theodore: I've been him since half past nine. He wants his lunch. He'd like it noted he wants chips.
   Osei: It's noted.
   ~ moment("told_something")
- Osei dropped the boy in the tray and dealt a hand of order slips on to the blotter, face up.
Osei: This week's. Mrs. Pike wants another go at the hedge. Wim, the bus driver, says no hurry. Petra. Juno, who gave no surname and paid in coins.
Osei: And two Castellanes on the telephone, after prices. Him yesterday, her this morning, and neither's to know about the other.
Theodore: What if they both come in?
Osei: I'd sit them at opposite ends of the plant.
 * [What's she done to the hedge? #joking]
   Theodore: What's Mrs. Pike done to it now?
   Osei: It's the last one, she says. The neighbour's moving away. Twenty-two years of war and the woman has the cheek to move.
   Theodore: She said the last one was the last one.
   Osei: This one she paid in advance.
   ~ moment("looked_at_the_world")
 * [Which Castellane did you like? #kind]
   Theodore: Which of them did you like?
   Osei: I'm not to have a favourite. (beat) They've got the same clock. It struck ten behind him, and it struck ten behind her.
   Theodore: Have you told them?
   # show: osei mock_stern
   Osei: I'm a tomb.
   ~ moment("was_kind_to_a_stranger")
 * [Turn them over, would you? #guarded]
   Theodore: Could you do them face down? I can only do one at a time.
   Osei turned them over. Mrs. Pike had gone on writing on the back of hers, and up both sides.
   Osei: She's not a woman you can do face down.
   ~ moment("hid")
- # show: osei thoughtful
Osei: Your quarter past is here too. He was here at ten. He didn't like to be a nuisance, so he's been holding the lift for people.
-> longhand_adeyemi

=== longhand_adeyemi
# hide: osei
They both stood for a while, each waiting for the other to sit. Mr. Adeyemi won. He was seventy-nine, with a hat in one hand and a brown envelope in the other.
Adeyemi: I telephoned. It is a letter for my wife. I have no occasion. It's for Tuesdays.
Theodore: For Tuesdays.
Adeyemi: Mondays she has the day centre, and it tires her. The other days she knows me by lunch. Tuesdays I am a stranger with a key. Today, for example.
He said it as one gives a blood group. Then he opened the envelope and slid a card across the desk, soft at the corners from being propped behind a kettle.
MY NAME IS BAYO. I LIVE HERE ALSO. The capitals shook. Someone had struck out the last word in red, and above it, in a beautiful level hand, put “too”.
Theodore: Who marked it?
Adeyemi: Folake. She does not know me from the gas man. But she taught English for thirty-six years, and she will not have “also”.
 * [What does she say to you? #kind]
   Theodore: What does she say? On a Tuesday. When you come in.
   Adeyemi: She asks whether I have come far.
   Theodore: And what do you—
   Adeyemi: “Not very.” (beat) One doesn't like to say.
   ~ moment("was_kind_to_a_stranger")
 * [Is she happy, Tuesdays? #joking]
   Theodore: Is she happy? As it is?
   Adeyemi: I will tell you something disgraceful. She's delightful. She tells the stranger things. She has told him about a boy before me that I had no idea of, with a motorcycle.
   Adeyemi: I have caught myself looking forward to it. Then comes Wednesday and I'm only the husband.
   ~ moment("was_kind_to_a_stranger")
 * [How long would you like it? #guarded]
   Theodore: What sort of length were you thinking of?
   Adeyemi: One side. She loses the thread over the page. (beat) I say she.
   Theodore: One side is our most popular.
   Mr. Adeyemi looked at him with some kindness, as at a young man reading from a card.
   ~ moment("hid")
- Theodore: Is there anything it mustn't say?
Adeyemi: That she has forgotten. She'd tell you she has not forgotten me, she was never told. (beat) And by her lights that is correct. She marks fairly.
Theodore: Okay. And I'll need your hand. Something you wrote before it, before the—
Adeyemi: Before it shook. Yes.
It was a pocket-book with a rubber band. He had inspected bridges for the harbour office for thirty years, and the pages were ruled in two columns. *Bolt 40, sings. Bolt 41, sings. Bolt 42, does not sing.*
Adeyemi: You strike it and you listen. A sound one will give you a note. I was never wrong, which is the only thing to be in that trade.
Theodore: What happened to forty-two?
Adeyemi: I had it out by dinner. Where do I sign for this?
He leaned over the slip and reached, as anyone would, for the pen in the pocket of Theodore's shirt. Theodore's hand was there before his. It had gone up flat against the pocket, like a man's at an anthem.
Theodore: Sorry. Here. These are the ones for— we have boxes of these.
Mr. Adeyemi took one, and he signed. He was still looking at the shirt.
Adeyemi: That is a real pen.
 * [It was a present. #guarded]
   Theodore: I was given it.
   Adeyemi: Ah. Then somebody was hoping for a letter.
   Theodore squared the slip against the edge of the blotter, and then squared it along the other edge.
   ~ moment("kept_it_back")
 * [It leaks. #joking]
   Theodore: It leaks.
   It had never leaked. Mr. Adeyemi put his head on one side and listened to that for a second or two.
   Adeyemi: Forty-two.
   ~ moment("deflected")
 * [I haven't found what it's for. #kind]
   Theodore: I don't use it for work. I haven't really worked out what I do use it for.
   Adeyemi: Folake kept a tin of good biscuits on that principle. We had them in the end at a funeral, standing up, and they were soft.
   Theodore: I'm sorry.
   Adeyemi: Oh, we ate them.
   ~ moment("let_himself_be_seen")
- Adeyemi: I will walk about until five. I like to look at the bridges and find fault.
-> longhand_desk

=== longhand_desk
He stood the card against the lamp and wrote the word *sings* on an old slip, a dozen times. At the twelfth the *g* swung under and came up by itself, and there was a tall man at the desk who had never been wrong.
That was only the hand. There was still the matter of what it said.
 * [Say it aloud, to nobody. #kind]
   Theodore: Good morning. Please don't get up.
   Over the partition Bettina, who did wills and reconciliations, said she hadn't been going to.
   ~ moment("was_present")
 * [Leave her a margin to mark. #guarded]
   He ruled a line down the right-hand side, two fingers in, and then moved it to three. It would be a poor present if there was nothing for her to do.
   ~ moment("was_kind_to_a_stranger")
 * [Knock on the desk and listen. #joking]
   He rapped the desk with a knuckle and put his ear near it. Chipboard.
   From the front, forty feet off, Osei called to come in.
   ~ moment("looked_at_the_world")
- He uncapped a new grey pen.
# sound: pen
>>> letter adeyemi
-> longhand_read

=== longhand_read
# place: longhand evening
# show: osei neutral
At ten to five Osei laid it under the light at the front desk, took off his lanyard, and read. He read at the pace of a man walking somebody home.
Osei: “{recall("adeyemi_line")}.”
(beat)
{recall("adeyemi_tone") == "plain":
Osei: There isn't a big word in it. I kept listening for one coming. Then it was over and I was in a state in front of the courier.
Theodore: Which courier?
Osei: The one with the neck. He's gone down to sit on his bicycle.
}
{recall("adeyemi_tone") == "tender":
Osei: I'm going to ring my mother after this, and she's going to ask me what I've done.
Theodore: What'll you say?
Osei: I'll say nothing, Ma, they made me read at work. She knows what that means. She'll put the phone by the parrot.
}
{recall("adeyemi_tone") == "wry":
Osei: I laughed, and then I wasn't laughing. I went back for the join and I couldn't find it.
Theodore: Is that a complaint?
Osei: No, I'm praising you. I had to pretend to the courier I was choking.
}
{recall("adeyemi_tone") == "brave":
Osei: You'd have to be seventy-nine to say a thing like that.
Theodore: He is seventy-nine.
Osei: I know he is. I'm looking at you.
}
Over the partition Bettina said that some people had a reconciliation to finish, and blew her nose.
# show: osei moved
Osei: Six years of reading these, and I don't want to be in them. I only want it known I was in the building.
 * [He said it. I took it down. #guarded]
   Theodore: It's all his. I just take it down.
   Osei: I was here when he came. He said the lift was slow and asked was the plant real.
   ~ moment("hid")
 * [Would you read it again? #kind]
   Theodore: Could you do it again? Just the— no, all of it.
   Osei went back to the name at the top. Theodore stood with his arms at his sides and had it read to him. It was the longest thing he'd said to anybody since March, and it was signed Bayo.
   ~ moment("let_someone_be_good_to_him")
 * [You should hear my shopping lists. #joking]
   Theodore: You should hear my shopping lists.
   Osei: I've seen one. It was on the back of the Hendry condolence. “Eggs, if they'll come.”
   Theodore: That's just eggs.
   Osei: It's eggs to *you*.
   ~ moment("deflected")
- -> longhand_collect

=== longhand_collect
# sound: lift
Mr. Adeyemi came back on the stroke of five with rain on his hat and news of a rivet. He wouldn't take the letter sealed.
Adeyemi: Her sister is sitting with her. I left them my glasses, on purpose, so there'd be something of a man's in the room. Would you say me the part that is hers?
# hide: osei
Osei found something to do to the plant. Theodore read it off the page, in his own voice, which he had to clear first.
Theodore: “{recall("adeyemi_line")}.”
(long beat)
Adeyemi: Yes. That's where it was.
Theodore: If you'd like anything changed, I can—
Adeyemi: Thirty years I hit things and wrote down what I heard. I know the note, young man. (beat) And who does yours?
Theodore: My what?
Adeyemi: Your letters.
>>> silence 6
 * [I don't owe any. #guarded]
   Theodore: I'm all square, I think. I don't owe anybody one.
   Adeyemi: Then you are very fortunate, and I should get out of the trade before it changes.
   ~ moment("hid")
 * [I owe one. #kind]
   Theodore: There is one.
   Adeyemi: Long?
   Theodore: One side.
   Adeyemi: They are the devil, those. (beat) It needn't be for a Tuesday. You might begin with that advantage.
   ~ moment("let_himself_be_seen")
 * [I get enough of it here. #joking]
   Theodore: You go right off them, here. It's like a chocolate factory, they let you eat what you like the first week.
   Adeyemi: And after the first week?
   Theodore: You bring sandwiches.
   Mr. Adeyemi laughed, and went on looking at him after he had finished.
   ~ moment("deflected")
 * [(Say nothing.)]
   He found he had taken the cap off the grey pen. He put it back on until it clicked.
   Adeyemi: Well. Ink keeps.
   ~ moment("stayed_silent")
- He put the letter and the card inside his hat, and the hat, with both hands, on his head.
Adeyemi: Good night. She'll ask me if I've come far. (beat) I shall have something to show her.
-> longhand_mail

=== longhand_mail
# show: osei thoughtful
When the lift had gone Osei came over with the tray. There was one thing on it, face down, and he set it on the blotter the way it lay.
Osei: Second post. That one I didn't read out.
It was the long kind of envelope, with a window. LINDQVIST & DAUGHTER, SOLICITORS. From under the flap, which hadn't quite met, stuck the ends of three yellow flags.
Osei: I like a lawyer who uses flags. You can't say you didn't see.
Theodore: No. It's only the house. It's the, it's all agreed. It's mostly a matter of initials.
Osei: That's a lot of post for some initials.
Theodore: Yes.
Osei: It's the fourth, that's all. I only mention it as the man who carries them.
 * [Put it under the stapler. #guarded]
   Theodore: It'll stay flat there.
   He lifted the stapler and slid it in on top of the other three. The stapler rocked. He turned it the long way, and it rocked less.
   Osei: You'll want a bigger stapler.
   Theodore: I'll put in a slip.
   Osei: I'd see it got there. I'd write *urgent* on it.
   ~ remember("lawyers_mail", "the envelope under the stapler")
   ~ moment("left_it_unfinished")
 * [Open it, with the ruler. #kind]
   There was only the ruler, unless he counted the pen. It tore more than it cut. Inside was the same good paper as the other times, and clipped to it a yellow slip, in a hand he could have done in his sleep.
   Theodore: “T. Only where the flags are. C.”
   Osei: Is that all?
   Theodore: She used to write it out. The whole name.
   Osei: Do you want me to go and see to the plant?
   Theodore: No. Okay. No, stay.
   Osei stayed for as long as it took, which was a fair while for seven words.
   ~ remember("lawyers_mail", "the envelope opened with a ruler")
   ~ moment("was_present")
 * [Could you hold on to it? #clinging]
   Theodore: Could you keep it? At the front. Just until I ask for it.
   Osei: And if you don't ask?
   Theodore: Then you'd have it.
   # show: osei mock_stern
   Osei: I'll put it with the umbrellas. But I'll tell you now, people come back for those. They come back *years* later, they describe the handle.
   Theodore: Do they get them?
   Osei: I ask them who they were with when they lost it. If it's a good answer I let them choose.
   ~ remember("lawyers_mail", "the envelope handed back to the front desk")
   ~ moment("let_someone_be_good_to_him")
- Osei: One more and you can go. Personnel want a line from everybody in their own hand, for the file. You're the last.
Theodore: What's it for?
Osei: In case anybody ever orders a letter from you. (beat) Bettina put her bus times.
 * (signed) [Write his name on the card. #kind]
   He wrote his name, and gave the card a half turn, so Osei could see.
   # show: osei beaming
   Osei: That's handsome. It's got a bridge in it.
   Theodore: That isn't— I'll do it again. Give me it back.
   Osei: Leave it. They only want to know you've got one.
   ~ moment("let_himself_be_seen")
 * [Put Bettina's bus times. #joking]
   He put Bettina's bus times. He put them in Bettina's hand, with the little flag she gives her sevens.
   Osei: She'll be annoyed. You do it better.
   ~ moment("deflected")
 * [Say he'll do it tomorrow. #guarded]
   Theodore: Tomorrow. I can't do it straight after Mr. Adeyemi.
   Osei: That's what I told them in the summer. I said he's got to be let stand.
   ~ moment("left_it_unfinished")
- # show: osei neutral
Osei: Go home, now. Eat something with a shape. I'll lock up your Juno and your hedge.
Theodore: Okay.
Osei: Which one was that?
Theodore: Which what?
# show: osei mock_stern
Osei: Which okay. You've got about five. I've been making a list.
{recall("lawyers_mail") == "the envelope opened with a ruler":
Theodore: That was the one for when I heard you.
Osei: That's a new one. I'll put it down.
- else:
Theodore: The going-home one.
Osei: I have that. That's the one with the coat.
}
# hide: osei
# sound: lift
{longhand_mail.signed:
Going down, he had another go at it, with one finger, on the steel of the lift. This time the *T* was nine years old, and sorry.
- else:
Going down, he tried his own name with one finger on the steel of the lift, to see if it was there. He got as far as the *T*. The *T* was a bridge inspector's.
}
-> DONE
