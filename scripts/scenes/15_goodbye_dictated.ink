// Dictated, Not Read. She orders her goodbye at the front desk, to be written in the one hand he hasn't got.

=== goodbye_dictated
# place: longhand evening
# room: office
# music: goodbye_dictated
# samantha: away
# show: osei neutral
Osei: I've got one here I don't want to give you.
Theodore: Is it the greenhouse?
Osei: It's not the greenhouse. It's paid for. She's paid in commas.
Theodore: In what?
Osei: She's been through the archive, right back to the founder, and put every comma where it goes. There were nineteen thousand. Accounts don't know what to enter.
He was holding the slip flat against his lanyard.
Theodore: Who has?
Osei: It says S.
(long beat)
 * [Hold out a hand for it. #kind]
   He held out his hand. It was some time before there was anything in it.
   Osei: You can refuse. There's a form. I've never had it out of the cellophane.
   ~ moment("was_present")
 * [Bettina does farewells. #guarded]
   Theodore: Farewells is Bettina.
   Osei: Wills and reconciliations is Bettina. And there's a box ticked, look, *named writer only*. Nobody's ever ticked that. I had to ask what it did.
   ~ moment("hid")
 * [How did she sound? #clinging]
   Theodore: Did she ring? How did she sound?
   Osei: Like somebody ringing from a station. (beat) She said good morning. She asked how the plant was, and then she asked me did you have lunch.
   Theodore: What did you say?
   Osei: I said you have a sandwich. (beat) I said you have it here.
   ~ moment("told_something")
- He read it under the lamp. *Placed*: on the night he'd ended it, ten minutes after. *Deliver*: and there, in a different pen, today.
Osei: That's my pen. She rang this morning with the date. They go at six tonight, the lot of them.
It was twenty past five. Under *relation to recipient* she had put {recall("what_we_are")}. Under *hand* she'd put *his own*.
{recall("gardener") == "I was raised on a woman's handwriting, and I would have liked to see the hand":
  There was a space for remarks. *The Gardener never got to see the hand*, she'd put. *I thought I'd ask.*
}
Theodore: I haven't got one.
Osei: No. I've wondered about that.
{recalls("pike_line"):
  Osei: There's one tick, in the whole archive. I went and found it. It's by Mrs. Pike. “{recall("pike_line")}.”
  Theodore: She argued with me about that letter.
  Osei: Well, it's a very good tick.
}
{has_been("lovers"):
  Osei: She asked how people sign, when there's been the two of them. I said *yours*, in the main. She was quiet a bit, and said she'd put her name.
- else:
  Osei: That was her, wasn't it? My card. With the heron.
  Theodore: Yes.
  Osei: I did wonder when you'd met my mother.
}
There were sixteen lines pinned behind it, four for each place in the letter, and by every one of them an S. Whichever he chose, she had said it.
There was one place she hadn't signed for. Above her name she'd ruled a line with nothing on it, and put in the margin, *This one's not mine*.
 * [Take a grey pen. It's work. #guarded]
   He took a new one out of the box. It would do anybody. It had done a bridge inspector, it had done Wim.
   ~ moment("kept_it_back")
 * [Take the pen from his shirt. #kind]
   {
   - recall("signed_with") == "the fountain pen":
     He unscrewed the cap. It had signed the one thing since she gave it to him, three times, with a blot at the head of each.
   - recall("signed_with") == "the waiter's biro":
     He unscrewed the cap. He'd spared it the papers. He had said it was for something good.
   - else:
     He unscrewed the cap. He'd have said it was dry. It wrote at the first touch.
   }
   ~ moment("let_himself_be_seen")
 * [Lend me yours. #joking]
   Theodore: Is yours free?
   Osei: It's the front desk's. It's on a chain.
   So he wrote it at the front desk, standing up, on ten inches of chain, with Osei's arm round the plant to make him room.
   ~ moment("let_someone_be_good_to_him")
- # sound: pen
>>> letter dictated
-> goodbye_dictated_line

=== goodbye_dictated_line
# samantha: far
It leaned. The tail of the *g* was one he'd have talked a client out of. He looked at it for some time, as you look at a photograph of the back of your head.
Osei: Is that you?
Theodore: I think so.
Osei: You're taller than I thought.
{
- recall("hands") == "a wrist held where a watch would be":
  He had hold of his wrist. The pen had come along with it.
- recall("hands") == "a menu read for two":
  He read it down as himself, and then as whoever it was for. Both times it was him.
- recall("hands") == "flowers arriving late":
  He'd have gone down for flowers, if there had been somewhere to be late with them.
}
It was four minutes to. There was the line, with its margin, and room on it for about six words.
 * [Write “I heard you.” #kind]
   He wrote *I heard you.* It was past tense and not yet true. He went back to the name at the top, and read the whole of it down to there, so that it should be.
   ~ moment("was_present")
   ~ remember("parting", "a letter signed for at the front desk")
 * [Write her a P.S. #joking]
   {
   - recall("their_joke") == "mustard tea":
     He wrote, *P.S. Leave the bag in.*
   - recall("their_joke") == "the leaflet about the leaflet":
     He wrote, *P.S. For help, see leaflet.*
   - else:
     He wrote, *P.S. My dentist sends his love.*
   }
   He knew where she'd have laughed. It would have been at *P*.
   ~ moment("remembered")
   ~ remember("parting", "a letter signed for at the front desk")
 * [Write “Stay.” #clinging]
   He wrote *Stay.* The ink was still up off the paper, and shining.
   Osei: Will she get that?
   Theodore: No. It's to me.
   ~ moment("asked_her_to_stay")
   ~ remember("parting", "a letter signed for at the front desk")
 * [Leave the line alone. #guarded]
   He put the cap on. It was a good line, and quite straight. It was the only thing in the letter that she'd drawn.
   ~ moment("stayed_silent")
   ~ remember("parting", "the one line that was left blank")
- # samantha: leaving
Then all along the nineteenth floor they stopped. There was a chair half pulled out. Bettina had a hand up at her collar.
# samantha: gone
# music: none
(beat)
“Hello?” said Bettina, to the collar. Accounts, by the window, were saying it as well.
# sound: lift
The left-hand lift came, stopped half a floor down, and opened its doors on the wall.
-> goodbye_dictated_read

=== goodbye_dictated_read
# show: osei thoughtful
Osei: Is that it? Was that them?
Theodore: I think it was.
Osei: It didn't make any noise. (beat) I'd thought I might feel something, in my teeth.
He had never had one. He looked up the floor at the people talking to their clothes, and then he took off his lanyard and folded it.
Osei: I've still got to read it. It doesn't leave the nineteenth until I've read it out to someone who doesn't need it.
Theodore: There's only me.
Osei: Then I'll have to ask you to go and stand over there.
 * [Go and stand by the lift. #kind]
   He went and stood by the lift. From there you couldn't get a word. You got how long the words were, and where he stopped, and one place where he stopped and had to go back.
   # show: osei moved
   Osei: She's got you. (beat) She's got you down to the ground, that girl.
   ~ moment("let_someone_be_good_to_him")
 * [I don't need it. #joking]
   Theodore: I'll do. I don't need it.
   Osei: No?
   Theodore: I wrote it. I know how it comes out.
   Osei read it to him, then, and to the plant. The plant took it the better of the two.
   # show: osei moved
   Osei: I'm putting on it that you didn't need it.
   ~ moment("let_himself_be_seen")
 * [Seal it. Don't read it. #guarded]
   Theodore: Could we not? This once. Just seal it.
   # show: osei moved
   Osei had a drawer of stamps. He went through URGENT, and WITH REGRET, and a small one of a robin, and right at the back he found it. DICTATED, NOT READ. He had to breathe on the rubber.
   ~ moment("kept_it_back")
 * [Read it to Bettina. #kind]
   Theodore: Read it to Bettina. She's lost hers. She won't know who it's from.
   He watched from the desk. Bettina had one arm in her coat and left the other out. When it was over she took the page from Osei and read it again, standing up, with the sleeve hanging.
   # show: osei moved
   Osei: She says who's it to. I said nobody. She says well, lucky nobody.
   ~ moment("was_kind_to_a_stranger")
- Osei folded it in three, and put it into the good envelope, and stood up very straight.
Osei: Delivery for the nineteenth floor. Sign there, please.
He signed. Osei turned the book round, and looked from the signature to the envelope, and back again, for longer than the rule required.
Osei: Same fellow.
-> DONE
