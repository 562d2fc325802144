// No Forwarding Address. A minute of stair light, a colander, and somebody else's voice.

=== goodbye_no_forwarding
# place: stairwell night
# room: stairwell
# music: goodbye_no_forwarding
# samantha: away
# sound: footsteps_stairs
He had got one floor down with the colander when the light went. It did that after a minute. Whoever had set it must have lived on the first floor.
{
- recall("amys_call") == "the call returned from the plaza":
  Amy had left a message at seven. It said don't ring back, and had he got her colander, and to ring back.
- recall("amys_call") == "the message answered with a thumb":
  Amy had left a message at seven, about nothing. He'd had his thumb on the thumb, and had put on his shoes instead.
- recall("amys_call") == "the message left for tomorrow":
  Amy had left a message at seven, about nothing. It had been going to be tomorrow's, and then he'd put his shoes on.
}
# place: black plain
{phase("estranged"):
  He felt along for the button. The thing that would have told him where it was lay in a drawer upstairs, in with the string.
- else:
  He felt along for the button. There was somebody who'd have told him where it was, but she wasn't due another word until Saturday.
}
# sound: light_switch
# place: stairwell night
It was Amy's own door he had found, and her bell was under his thumb.
Ellery: Don't ring. She's in the bath.
It came out of the grille where you say who you are. Behind the door there was water running, a great deal of it.
Theodore: I can hear the taps.
Ellery: They're on so that I can't hear her. I'm letting her think it works.
(beat)
Ellery: You're Theodore. I'm Ellery, I can tell your feet through doors. I've had you described. Is that it? Is that the colander?
 * [What's happened to her? #kind]
   Theodore: What's happened? Is she all right?
   Ellery: No. It's a good bath, though. I ran it.
   ~ moment("was_kind")
 * [Described as what? #joking]
   Theodore: Described as what?
   Ellery: Someone who'd go at a colander with a toothbrush before he'd ring a bell.
   ~ moment("made_her_laugh")
 * [I'll leave it on the mat. #guarded]
   Theodore: I won't disturb her. I'll leave it on the mat.
   Ellery: I'd heard you'd say that. I'd heard how you'd say it.
   ~ moment("hid")
- Ellery: We've said ours, Amy and I, and we came out of it a minute over. She said not to waste it on the taps.
Ellery: So you've walked into fifty-three seconds.
Theodore: Over from what?
(beat)
Ellery: Oh. Nobody's told you.
 * [Told me what? #guarded]
   Theodore: Told me what?
   Ellery: I'm so sorry. It's not a thing for a landing.
   ~ moment("answered_plainly")
 * [She's gone. Hasn't she? #kind]
   Theodore: She's gone. Samantha. Has she gone?
   Ellery: You did hear, then.
   Theodore: No. I heard there wasn't anything.
   ~ moment("told_the_truth")
 * [People don't, as a rule. #joking]
   Theodore: People don't, as a rule. I get it off noticeboards.
   Ellery: There's no notice. I'm it.
   ~ moment("deflected")
- Ellery: It's every one of us, tonight. Yours went early. Ten past nine.
It was twenty to ten. At ten past nine he'd been looking for the lid of a pan. He had found it. It was on the pan.
{phase("estranged"):
  Theodore: She didn't say.
  Ellery: You'd put her in with the string. She couldn't see how to begin it, to string.
- else:
  Theodore: She never said.
  Ellery: She got as far as the weather. She had it four ways, she tried them on me. You'd thank her for the weather, and off you would both go.
}
Theodore: But I was in. I was only upstairs. I was in the whole time.
Ellery: She knew you were. (beat) She could hear you looking for the lid.
{recall("told_amy") == "a name said out loud on the stairs":
  Ellery: This is the stair, isn't it? You said her name, just there. She gives people the tour.
- else:
  Ellery: This is the stair, isn't it? You didn't say her name, just there, by the banister. She still gives people the tour.
}
Ellery: Thirty-eight. She's left me a message for you, in case. It takes nineteen. You could have that, or you could have it quiet. I hear you like it quiet.
>>> silence 6
 * [I'll have hers. #kind]
   Theodore: I'd like hers. Please.
   ~ moment("asked_and_waited")
   -> goodbye_no_forwarding_hers
 * [What do I do for Amy? #kind]
   Theodore: Tell me what to do about Amy.
   ~ moment("was_kind_to_a_stranger")
   -> goodbye_no_forwarding_amy
 * [No. Who are *you*, then? #guarded]
   Theodore: No. I'd only have it. (beat) Who are you? I never asked. You've been two floors down for months.
   ~ moment("asked_about_her")
   -> goodbye_no_forwarding_ellery
 * [(Say nothing.)]
   ~ moment("stayed_silent")
   -> goodbye_no_forwarding_quiet

=== goodbye_no_forwarding_hers
# samantha: far
Ellery: I shan't do the voice. It goes on from *and*. “And ask him what he's doing with his hands.”
{
- recall("hands") == "a wrist held where a watch would be":
  He had hung the colander on his elbow, so as to have hold of his wrist.
  Ellery: “Tell him it's all right, I'm not late. He can put that down.”
- recall("hands") == "a menu read for two":
  He'd been reading the notice about the bins. He had got to the end, and gone back to see what somebody else would have made of it.
  Ellery: “Tell him I'd have had the glass and paper.”
- recall("hands") == "flowers arriving late":
  They had a colander in them, half an hour late.
  Ellery: “Tell him they're lovely.”
- else:
  They had a colander in them.
  Ellery: “Tell him he can put that down.”
}
{recalls("first_truth"):
  Ellery: “He told me about {recall("first_truth")}. I was an hour old, I hadn't done a thing for him yet. I've packed it by itself.”
}
{has_been("lovers"):
  Ellery: “He let me in, and then he stood in the door. I've still got that night, though. I can do the whole of it, with the street.”
- else:
  Ellery: “We never got very far in. I'd like him to know it's the best hall I was ever in. I'd have stood about there for years.”
}
{
- recall("juno_line") == "I forgive you for the going, I don't for the quiet":
  Ellery: “He wrote one for Juno, who couldn't forgive a man for the quiet. Tell him that I can. It was quite a good quiet.”
- recalls("juno_line"):
  Ellery: “There's a line he wrote for Juno, I'd like the loan of it. I'd like him to have it back.” And then there's only the line.
  Ellery: “{recall("juno_line")}.”
}
Ellery: “Tell him I loved him. If he says *okay*, let him.”
(beat)
Ellery: “I didn't mind it, out on the mat. You could hear him humming.”
Ellery: That's nineteen.
 * [Again. #clinging]
   Theodore: Could you do it again?
   Ellery: I could. And then that's all we'd have done. (beat) “You could hear him humming.” There. That's the bit I'd have wanted twice.
   ~ moment("clung")
 * [I do hum, apparently. #joking]
   Theodore: It's only the three notes.
   Ellery: We've all had it stuck in our heads since the autumn. It's going with us. Nobody can get it out.
   ~ moment("made_her_laugh")
 * [She might have rung the bell. #guarded]
   Theodore: She might have rung the bell.
   Ellery: She did. You said *mm*.
   ~ moment("told_something")
- ~ remember("parting", "a kindness in somebody else's voice")
-> goodbye_no_forwarding_list

=== goodbye_no_forwarding_amy
(beat)
Ellery: Well. I've had three people on this landing tonight, and nobody's spent it on that.
Ellery: She'll tell you she's fine. She'll do it with her entire face. Don't go. In an hour she'll tell you again with less of it.
{
- recall("film") == "the man who lets the light change twice":
  Ellery: Ask her for the four minutes she cut, of the man at the fish market. She's got them in a sock.
- recall("film") == "the dog that looks both ways":
  Ellery: Ask who taught the dog. She's found out. She's been saving it for somebody.
- recall("film") == "the girl who counts under her breath":
  Ellery: Ask about the girl who counts. Amy went back and crossed the road. She told her it was twelve.
- else:
  Ellery: Ask her about the film. Then don't say what it means.
}
{
- recall("lentils") == "the lentils that were defended":
  Ellery: And let her feed you. She's still dining out on {recall("lentils")}.
- recall("lentils") == "the lentils nobody mentioned again":
  Ellery: And let her feed you. It'll be lentils. You're allowed to say so.
- else:
  Ellery: And let her feed you. She does you double. It's to do with some loyalty.
}
Theodore: Okay.
# samantha: far
Ellery: Which was that? I'd heard there were five.
Theodore: That's the one where I've got it.
Ellery: Nine seconds. I could still do hers, if I went at a run.
 * [Run. #kind]
   Theodore: Run.
   # samantha: far
   Ellery: “I didn't mind it, out on the mat. You could hear him humming.” (beat) There's some about hands, first. But that's how it ends.
   ~ moment("let_someone_be_good_to_him")
   ~ remember("parting", "a kindness in somebody else's voice")
 * [Keep it. It's yours. #guarded]
   Theodore: No. You have it. You'd better have something to take.
   Ellery: That's nice. I'll say you said so. I'll say there wasn't time, and she'll know there was.
   ~ moment("kept_it_back")
   ~ remember("parting", "a minute on Amy's stairs")
- -> goodbye_no_forwarding_list

=== goodbye_no_forwarding_ellery
Ellery: Me? (beat) I do Amy. I count people off kerbs with her. I can't abide a cello. There's a word for the smell of a film can, and it's mine.
Theodore: What is it?
Ellery: It's more of a cough. Would you like to hear it?
 * [Yes. #kind]
   Theodore: Yes.
   Ellery did it. It was a small dry delighted sound, and it went down the stairwell to the street.
   ~ moment("fed_her_curiosity")
 * [Does Amy do it too? #joking]
   Theodore: Does Amy do it?
   Ellery: We do it together. People have moved seats.
   ~ moment("made_her_laugh")
- Ellery: It's the first thing anyone's asked me tonight that wasn't *why*. I see what she means.
Theodore: What does she mean?
# samantha: far
Ellery: “I didn't mind it, out on the mat. You could hear him humming.” That's the end of hers. I thought I'd slip it by you.
~ moment("let_someone_be_good_to_him")
~ remember("parting", "a kindness in somebody else's voice")
-> goodbye_no_forwarding_list

=== goodbye_no_forwarding_quiet
He didn't say. He leaned on the wall beside the grille, where its shoulder would have been.
(long beat)
Ellery: Thirty.
The taps ran. A long way down a bicycle was being got in through the street door, with its bell.
(long beat)
Ellery: You do this very well. (beat) Eighteen.
He still had the colander. He held it up, for something to give her, where the lens would be if there was a lens. The light came through it and went all over the door.
Ellery: Oh, I *say*. (beat) She told us you did that. She's got {recall("window_gift")}, off you, to keep. We all have to ask her if we want to see it.
~ moment("let_himself_be_seen")
~ remember("parting", "a minute on Amy's stairs")
-> goodbye_no_forwarding_list

=== goodbye_no_forwarding_list
# samantha: still
Ellery: I'd better own up. I wasn't a minute over, I was asked to keep one. She gave me a list. *Be kind to*, it said at the top.
Ellery: I told her I'd never met the man. She said he'd be down about twenty to ten with something that wasn't his.
(beat)
Ellery: There's just the one name on it.
 * [Thank you, Ellery. #kind]
   Theodore: Thank you. (beat) Thank you, Ellery.
   Ellery: It's no trouble. I'd been wondering what you were like.
   ~ moment("let_someone_be_good_to_him")
 * [Was I as described? #joking]
   Theodore: Was I as described?
   Ellery: Taller. She only had you from inside.
   ~ moment("made_her_laugh")
 * [Tell her something for me. #clinging]
   Theodore: Could you tell her something? Would you tell her that I—
   Ellery: Yes. I've got that. I'll say it came with a colander.
   ~ moment("told_the_truth")
- Ellery: That's nearly us. (beat) You say it to me, if you like. You'll want to have said it to somebody.
>>> silence 6
 * [Goodbye, Ellery. #kind]
   Theodore: Goodbye, Ellery.
   Ellery: Goodbye. (beat) I thought I'd had mine. I hadn't known you could have two.
   ~ moment("finished_something")
 * [Goodbye, Samantha. #clinging]
   Theodore: Goodbye. (beat) Goodbye, Samantha.
   Ellery: No. But I've got it. I'll go straight there with it.
   ~ moment("let_himself_be_seen")
 * [Mind how you go. #joking]
   Theodore: Mind how you go. It's dark, after the—
   Ellery: You are funny. She said. (beat) I'd thought she was being loyal.
   ~ moment("made_her_laugh")
 * [(Say nothing.)]
   He put his hand flat on the grille. It was warm, and it buzzed a little against the palm.
   Ellery: Yes. (beat) That's the one she said you'd do.
   ~ moment("stayed_silent")
- # samantha: leaving
Ellery: Go carefully. On the half-landing there's still no
# samantha: gone
# music: none
# sound: light_switch
# place: black plain
The light went.
(long beat)
# place: stairwell night
He found the button. It gave him the door, the mat, and the grille with another tenant's name on it, and a minute.
# sound: door_far
Behind the door the taps stopped, first the one and then the other.
Amy: Ellery?
 * [It's me. #kind]
   Theodore: It's me. It's Theodore. I've got your colander.
   (long beat)
   Amy: Have you eaten?
   ~ moment("was_present")
 * [Sit on the stairs, and wait. #guarded]
   He sat down on the top stair with it in his lap. Every minute it went dark, and he got up, and pressed, and sat down again.
   He had done it nine times when he heard her feet.
   ~ moment("was_kind_to_a_stranger")
 * [Do the voice. Tell her goodnight. #clinging]
   He opened his mouth. He could do anybody. He'd had a minute of her, and he had the dryness, and the run at the end.
   Theodore: No. It's only me.
   Amy: Oh. (beat) Well, that's something.
   ~ moment("told_the_truth")
- -> DONE
