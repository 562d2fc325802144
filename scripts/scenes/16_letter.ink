// 16. The letter. The desk again, and this time he is the client: a slip, a sample of his hand, one side.
// It is read aloud, as they all are, to somebody who doesn't need it. Then it goes, or it doesn't.

=== letter
# place: longhand evening
# room: office
# music: letter
# samantha: gone
{
- goodbye("unheard"):
    A telephone was ringing somewhere on the nineteenth floor, with nobody at it. It stopped at seven. He had thought they all stopped at six.
- goodbye("dictated"):
    He'd had it a night and a day, his own handwriting, and he went carefully with it. It had done a laundry list. It had leaned the whole way down to *socks*.
- goodbye("no_forwarding"):
    Amy had been fine until one in the morning, and after that she'd been fine with less of her face. He had gone straight to work off her sofa. He had a button of it on his cheek until noon.
- goodbye("last_to_leave"):
    # show: osei mock_stern
    Osei: Sixty-four of them, on the Tuesday, all down the stairs. Everyone in town had lost theirs. You came up past the lot of them with your hand to your ear, discussing horses.
    Theodore: I thought it was the lift.
- goodbye("good_company"):
    On the envelope, under *milk*, he had put *seven*. He'd brought it to work in his shirt, against the pen, and all day long it had had nothing after it.
- goodbye("all_of_her"):
    All day people who'd never met had been nodding to one another, on trams, and over the backs of seats.
- goodbye("one_more_night"):
    He had rung in at nine to say he was ill, and again at four to say he wasn't. Osei had put him down as late.
- else:
    He had got off the tram at the fish market that morning. There was a lion. It was very cold, and you did have to hold the handle.
}
It was half past seven. They'd all got their coats and left, and there were two lamps lit on the floor, his and the front desk's.
{not goodbye("last_to_leave"):
    # show: osei thoughtful
    Osei: Sixty-four since eight o'clock this morning. They were down the stairs as far as the tenth floor. Every soul that had one wants to write to it.
- else:
    # show: osei thoughtful
    Osei: There's been a dozen more since. They come in at dusk, mostly, and look at the plant.
}
He dealt a few of the slips on to the blotter. Where it said *address* they had all put a dash. One man had put *up*.
 * [What did you tell them? #kind]
   Theodore: What do you tell them?
   Osei: I say we'll write it, and I'll read it out. It's only the post we can't promise. (beat) They seem to think that's most of it.
   ~ moment("was_kind_to_a_stranger")
 * [Up's not bad. #joking]
   Theodore: *Up* is quite good.
   Osei: I asked him for a postcode. I don't know what came over me. He cried on the ledger.
   ~ moment("looked_at_the_world")
 * [I've got one with an address. #guarded]
   Theodore: I've got one to do. It's got an address.
   Osei: Has it? A whole one?
   Theodore: There's a number and everything. It's a hut.
   ~ moment("told_something")
- Osei: There's been ordinary post as well. It still comes.
{
- recall("petra_tone") == "plain":
    Osei: The sister was in. Hanne. It's Petra in another hat. She'd like the same letter back, with the names changed round.
- recall("petra_tone") == "tender":
    Osei: The twins have sent you a cake. There were two, it says, and they couldn't wait.
- recall("petra_tone") == "wry":
    Osei: There's a photograph, from the other twin. She's written on it, “I've held up better.”
- recall("petra_tone") == "brave":
    Osei: The twins have had it out, in the street, in front of people. They're not to speak again until Sunday.
}
{recalls("castellane_tone"):
    Osei: And the Castellanes would like the same again. Him at nine, her at ten past.
    Theodore: Do they know?
    Osei: The clock struck, behind him, and I heard somebody laugh who wasn't him.
}
Osei: There's another thing, before you start. Mr. Adeyemi's lent you this, and he wants it back by eight. He's holding the lift.
It was the letter he had taken away in his hat. It had been through somebody's hands since then, and been ironed. There were four corrections to it, in red, in a beautiful level hand, and a mark at the foot: *8½. Do go on.*
{recall("adeyemi_tone") == "brave":
    She'd put a tick by one sentence, quite a small one. It was “{recall("adeyemi_line")}.”
}
Osei: He says it's the most she's ever given. The gas man only got six.
-> letter_slip

=== letter_slip
# show: osei neutral
So he went round to his desk, and took out a sheet.
Osei: You can't have the desk without a slip.
Theodore: It's my desk.
Osei: It's the firm's. Who's the client?
They both stood for a while, each waiting for the other to sit. Osei won. That left the other chair, the one they all had, and Theodore had never been in it. It was an inch lower than his. He'd had no idea.
Osei: Name?
Theodore: Osei.
Osei: That's mine. (beat) I've got to ask them all. Recipient?
Theodore: Catherine. Care of a bog.
Osei: Relation to recipient?
{
- recall("signed_with") == "no pen at all":
    Theodore: Husband. It's only until I find a stamp.
- else:
    Theodore: I was the husband.
}
Osei: Length of acquaintance?
Theodore: Twenty-two years.
Osei: I had one who gave it me in stops. Occasion?
 * [Tell him what the occasion is. #kind]
   Theodore: Put *{recall("parting")}*.
   Osei wrote it in. It went over the edge of its box, and some way into *needed by*.
   Osei: I don't know what that is. I'm sorry for it, though, if it's yours.
   ~ moment("let_himself_be_seen")
 * [Ask what other people put. #joking]
   Theodore: What do people put?
   Osei: Birthday. Death. One had *cat*.
   Theodore: Have you got a box for {recall("parting")}?
   Osei: I've *other*. I can write it small.
   ~ moment("told_something")
 * [There isn't one. #guarded]
   Theodore: No occasion, really.
   Osei: It's what Mr. Adeyemi said. And then out it came.
   He looked at the box. What he had, if anyone wanted it, was {recall("parting")}. He'd told a form the truth once before, and it had said thank you.
   ~ moment("kept_it_back")
- Osei: And is there anything it mustn't say?
It was his own question. He'd never noticed that you had to answer it from lower down.
 * [That I'm lonely. #kind]
   Theodore: That I'm lonely. She'd shut up the bog and come, and she'd be furious.
   Osei wrote *not lonely* and drew a line under it, with the ruler.
   Osei: Is it so? I'm asking as the man who ticks.
   Theodore: It's less so on the nineteenth floor.
   ~ moment("told_the_truth")
 * [Anything good. #joking]
   Theodore: Anything good. If it's good she'll want to know who I wrote it for.
   Osei: “No good lines.” I've never been asked for that. I'll have to put it up the side.
   ~ moment("made_her_laugh")
 * [It mustn't say okay. #guarded]
   Theodore: Okay. I mean, *okay*.
   Osei: Which? I've got six down now.
   Theodore: What's the sixth?
   Osei: It's the one you did when you came in. (beat) There wasn't any coat in it.
   ~ moment("was_present")
- # show: osei thoughtful
Osei: Then all I need is your hand.
{goodbye("dictated"):
    -> letter_had_it
- else:
    -> letter_hand
}

=== letter_had_it
He wrote *Catherine* on the back of an old slip and passed it up.
It leaned. It leaned back from the *C*, to get a look at it.
Osei: Same fellow. (beat) He's filling out.
 * [It's only been out the once. #joking]
   Theodore: It's only been out once. It's used to a different reader.
   Osei: They all are, at first.
   ~ moment("told_something")
 * [I'm not sure it can do this. #guarded]
   Theodore: I don't know if it can do this one. It's only taken dictation.
   Osei: You took dictation for ten years. You never once waited for them to finish.
   ~ moment("hid")
 * [She's never seen it either. #kind]
   Theodore: She won't have seen it for years. She'll think it's from somebody else.
   Osei: Well. (beat) Let her think it.
   ~ moment("was_present")
- -> letter_pen

=== letter_hand
He wrote *Catherine* on the back of an old slip, and looked at it.
It was Catherine's. It was quick and upright, with her *C*. She might have been writing to herself, to fetch something.
He tried again, and it was Wim, waiting for the lights. The third had Mrs. Pike's brackets round it, with their hands up.
{recall("lawyers_mail") == "the envelope opened with a ruler":
    Osei: I know the first one. That's off the yellow slip.
- else:
    Osei: Who's the first? She's in a hurry.
}
Theodore: That's her. I haven't got one, Osei. I've looked. I do a line and it's somebody.
Osei: Everybody's got one. You always tell them. “Something from before,” you say, “before it shook.” I looked you out.
It was a sheet of lined paper, out of the firm's own files, with a rusty clip. *In answer to your advertisement*, it began. It was ten years old, and it was terrible.
It said, *You ask what I am good at. My wife Catherine says I should put that I notice things.*
The writing went backwards a bit. It had far too much tail to the *g*. He'd have talked a client out of it.
Osei: You spelled *stationery* like it wasn't moving.
 * [Copy it, as he would anyone's. #kind]
   So he did what he did. He stood it up against the lamp, and wrote out the one word that they had in common. *Catherine*, down the back of the slip, a dozen times.
   ~ moment("was_present")
 * [Do it with his eyes shut. #joking]
   He shut his eyes and wrote it a dozen times, down what he hoped was the slip. When he looked, two had gone on the blotter, and one was up the cuff of his shirt.
   ~ moment("let_himself_be_seen")
 * [Ask Osei to look at the plant. #guarded]
   Theodore: Could you look at the plant a minute?
   Osei turned his chair round, with his hands on his knees. He and the plant gave each other their full attention. Theodore wrote it a dozen times, quite small.
   ~ moment("let_someone_be_good_to_him")
- {
- recall("hands") == "a wrist held where a watch would be":
    At the twelfth the *t* leaned back by itself, and there was somebody at the desk. He had hold of his own wrist, by the look of him, and he let it go.
- recall("hands") == "a menu read for two":
    At the twelfth the *t* leaned back by itself, and there was somebody at the desk. He'd read all of the menu, by the look of him, and he hadn't ordered.
- else:
    At the twelfth the *t* leaned back by itself, and there was somebody at the desk. He was late, by the look of him, and had nothing in his hands.
}
{
- has_been("lovers"):
    There'd been a list once, on a fridge, in five or six people's writing. *Which one's you?* she had asked him. She was a quarter of an hour old.
- else:
    There'd been a list once, on a fridge, in five or six people's writing. *Which one's you?* she had asked him, straight out, on her first night.
}
Theodore: That one.
Osei: Which?
Theodore: No, nothing. That one.
-> letter_pen

=== letter_pen
{recall("signed_with") == "no pen at all":
    -> letter_flags
}
-> letter_pens

=== letter_flags
# show: osei neutral
Under the sheet, where he'd put it to be leaned on, was the plastic sleeve. The flags stuck out at the side.
Osei: I like a lawyer who uses flags.
 * [Do the flags first. #kind]
   He did them first. He wrote out his name in full, in that long backward hand, three times; and each time there was a good deal of *g* to get round, in a man with no *g* in his name.
   Osei: Where's the *g*?
   Theodore: It isn't. I was just pleased with it.
   ~ moment("signed_the_papers")
 * [Put them under the stapler. #guarded]
   He lifted the stapler, slid them in beneath it, and turned it the long way.
   {recall("lawyers_mail") == "the envelope under the stapler":
       Osei: I'm not saying anything. I've ordered the bigger one.
   - else:
       Osei: I'm not saying anything. It's a very good stapler.
   }
   ~ moment("left_it_unfinished")
- -> letter_pens

=== letter_pens
Osei had laid a grey pen along the top of the blotter. Theodore's hand had gone up flat against his shirt.
 * [Her pen. #kind]
   {
   - recall("signed_with") == "the fountain pen":
       He unscrewed the cap. *Don't stop*, she'd said, *it spreads if you stop.* He took a breath first, and looked where he was going.
   - goodbye("dictated"):
       He unscrewed the cap. It was warm, from the shirt.
   - recall("signed_with") == "the waiter's biro":
       He unscrewed the cap. He'd kept it for something good so long that he held it up to the lamp, to see if there was anything left in it. It was full.
   - else:
       He unscrewed the cap. It had a nib a good deal finer than he remembered. He'd carried it against his chest for years, and would have said it was broad.
   }
   ~ moment("finished_something")
 * {recall("signed_with") == "the waiter's biro"} [The eel. #joking]
   It was in his jacket. HARKNESS EELS, it said, TALLOW STREET. It had divorced her. It ought to be let speak.
   Osei: Is that a pike?
   Theodore: It's an eel.
   Osei: I'll put *eel*. They've got a box for ink.
   ~ moment("deflected")
 * [The grey one. It'd do anybody. #guarded]
   He took the grey one. It had done a widow, and a boy of nine who was sorry about a greenhouse. It was a good, plain pen, and it had no views.
   Osei looked at the shirt, and wrote *grey*.
   ~ moment("hid")
- Osei: You've got one side. She can turn over, can she?
Theodore: She can. I'd only start explaining.
# hide: osei
# sound: pen
>>> letter catherine
-> letter_read

=== letter_read
# show: osei thoughtful
# sound: paper
# picture: the_letter
He blew on it. There was ink all down the side of his hand. It came of leaning back; you went along behind yourself, and got it on you.
# picture: none
Osei: It doesn't leave the nineteenth until it's been read. And I'm no good to you.
Theodore: Why not?
Osei: It's got to be somebody who doesn't need it. I've been here six years waiting for that to come out of you. I need it worse than she does.
# sound: lift
The left-hand lift came, half a floor short, and the courier with the neck climbed up out of it for the last post.
Man: Is that the lot?
Osei: Do you know a Catherine?
Man: No.
Osei: Have you got a minute?
 * [Read it out himself. #kind]
   He stood under the light at the front desk, where Osei stood, and cleared his throat. There was only the one voice to do it in. It was the one off the answering machine.
   Theodore: “{recall("catherine_line")}.”
   ~ moment("let_himself_be_seen")
   -> letter_heard
 * [Let Osei read it. #kind]
   Osei took off his lanyard. He began to read, at the pace of a man walking somebody home. Theodore stood with his arms at his sides. It took him some way to notice who the somebody was.
   Osei: “{recall("catherine_line")}.”
   ~ moment("let_someone_be_good_to_him")
   -> letter_heard
 * (folded) [Fold it first. #guarded]
   He had folded it in three already. He didn't remember doing so.
   {goodbye("dictated"):
       Osei: We've got a stamp for that. But I've used it, and it's only funny the once.
   - else:
       Osei: It's the founder's rule.
   }
   Osei gave it to the courier, folded. The courier held it to the lamp, the wrong way up, and his lips moved. There was one line you could make out from the back. *{recall("catherine_line")}*, it said, more or less.
   ~ moment("kept_it_back")
   -> letter_heard

=== letter_heard
(long beat)
{
- recall("catherine_tone") == "plain":
    Man: Is that it?
    Theodore: That's it.
    Man: (beat) No, it's plenty.
- recall("catherine_tone") == "tender":
    The red had come up out of his collar by then, as far as the ears. He was looking very hard at the plant.
    Man: I'll just, I'm going to go and sit on the bicycle.
- recall("catherine_tone") == "wry":
    Man: She'll laugh.
    Osei: You think so?
    Man: About Wednesday.
- else:
    Man: You want to send that registered.
    Osei: Do you think it'd get lost?
    Man: No. I think she'd want to sign for it.
}
# show: osei moved
{
- letter_read.folded:
    Osei: Don't tell me what's in it. Is he sorry?
    {
    - heard("said_sorry_to_catherine"):
        Man: Yes. There's a thing he's sorry for.
    - heard("thanked_catherine"):
        Man: It's more of a thank you.
    - else:
        Man: He's in. You can hear him moving about.
    }
    Osei: Good. (beat) I'd like it known I was in the building.
- heard("said_sorry_to_catherine"):
    Osei: You're sorry for something. There's a thing there and you're sorry for it. (beat) I'd like it known I was in the building.
- heard("thanked_catherine"):
    Osei: You've thanked somebody. I was looking for where it turned into a joke. I'd like it known I was in the building.
- else:
    Osei: There's not a soul in it but you. I went all through it for Wim. I'd like it known I was in the building.
}
{
- has_been("lovers"):
    Nobody had laughed before the end. He'd left room for it, about half a second, after the name.
- else:
    Nobody suggested a word. He waited about half a second for it, with the pen up.
}
It was in the good envelope by then, and he'd done the front of it, down to the hut.
Osei held out the tray.
>>> silence 7
 * [Put it in the tray. #kind]
   He put it in the tray, face up, and squared it.
   Osei: I'm taking my hands away. I want you to see I've taken my hands away.
   ~ moment("sent_the_letter")
   -> letter_went
 * [Keep it. #guarded]
   Theodore: No. Not tonight.
   ~ moment("kept_the_letter")
   -> letter_stayed
 * [I'll post it on my way. #joking]
   Theodore: I'll post it on my way home.
   # show: osei mock_stern
   Osei: I've known you six years. I'd see it off the premises in a stranger's hand before I'd see it in your pocket.
   * * [Give it to the stranger. #kind]
       He gave it to the stranger. The courier read the front, and put it inside his shirt, where on Theodore there would have been a pen.
       ~ moment("sent_the_letter")
       -> letter_went
   * * [Pocket it. #clinging]
       It went into the inside pocket, on the left. He buttoned that, and then the coat.
       ~ moment("kept_the_letter")
       -> letter_stayed
 * [(Say nothing.)]
   He stood there with it. The courier, who had a dozen more to do, and a hill, took hold of the other end.
   Man: That one as well?
   (beat)
   Only one of them was holding it.
   ~ moment("sent_the_letter")
   -> letter_went

=== letter_went
# sound: lift
The lift took it. They stood side by side at the button, and listened to it say the floors.
{
- recall("lawyers_mail") == "the envelope under the stapler":
    Osei picked up the stapler, and set it down square. It didn't rock. He'd had a beer mat under it since Monday, he said, and had been waiting to be thanked.
- recall("lawyers_mail") == "the envelope handed back to the front desk":
    Osei: There's your other one yet. In with the umbrellas. Who were you with, when you lost it?
    Theodore: Nobody. I was hiding in here, with you.
    Osei: (beat) That's a good answer. I'd let you choose.
- else:
    Theodore: What do I owe you?
    Osei: It's forty, for the one side. (beat) There's something off if you bring your own hand.
}
-> letter_down

=== letter_stayed
# show: osei thoughtful
# sound: lift
Osei put a stamp on it anyway, so that it'd be ready. The courier went down with the rest, and with his collar up.
{
- recall("lawyers_mail") == "the envelope under the stapler":
    Osei: If you're thinking of the stapler, it's full.
- recall("lawyers_mail") == "the envelope handed back to the front desk":
    Osei: I could keep it by me. With the umbrellas.
    Theodore: I'd have to say who I was with.
    Osei: You'd have to say nothing. It's got your name on the back.
- else:
    Osei: It'll keep. I read that somewhere. Ink keeps.
}
 * [It's enough that it's written. #kind]
   Theodore: I think it might be enough that it's written.
   Osei: It might. (beat) It's not what we charge for.
   ~ moment("told_the_truth")
 * [Ask me tomorrow. #guarded]
   Theodore: Ask me tomorrow.
   Osei: I'll ask you every day at five. I've got the tray to bring round anyway.
   ~ moment("left_it_unfinished")
- -> letter_down

=== letter_down
# hide: osei
# sound: lift
# music: piece_letter
Mr. Adeyemi was in the right-hand one, with his hat off, holding the door. Theodore gave him his page back, and he looked it over for fingermarks.
{
- heard("sent_the_letter"):
    Adeyemi: One side?
    Theodore: One side.
    He looked at the ink, all down the side of Theodore's hand. Then he gave the lift a knock with one knuckle, and listened, and seemed satisfied.
- else:
    Adeyemi: One side?
    Theodore: It's in my coat.
    Adeyemi: Ah. (beat) Well, they travel very well like that. I had Folake's name in my hat from one bank of the river to the other.
}
He got out at the fourteenth, to look at a bridge. Theodore had another go at it then, on the steel of the doors, with one finger. It leaned. It took up a good deal more room than he'd thought.
At the ground floor it opened down the middle, and he went out through it.
-> DONE
