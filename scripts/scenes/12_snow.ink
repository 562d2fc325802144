// 12 Snow. A borrowed cabin with a card on everything, and the Gardener.
// With her: they excuse themselves and leave him with the stove. Estranged: the earbud is in the drawer.
// Parted: the one who answers the snow line is the one who answers.

=== snow
# place: cabin day
# room: snow
# music: snow
{
- phase("parted"):
    # samantha: gone
    -> snow_alone
- phase("estranged"):
    # samantha: away
    -> snow_alone
- else:
    -> snow_with
}

// ---- with her -------------------------------------------------------------------------------

=== snow_with
# samantha: listening
They had the cabin for a weekend, off Osei's brother-in-law, who laminated. There was a card on the door, and when they'd got past that there was a card on the back of it.
Theodore: “If you can read this the door is shut. Good.”
{
- phase("strained"):
    Samantha: He sounds nice.
    Theodore: He's put one on the bread knife.
    Samantha: What does it say?
    Theodore: “Knife.”
    It was the longest talk they'd had since Sunday. Neither of them could think how to go on with it.
- has_been("lovers"):
    Samantha: Read me the bed.
    Theodore: “Bed. Sleeps two. Has slept three. Do not.”
    # samantha: laughing
    Samantha: I'll lie very flat.
- else:
    Samantha: Read me the worst one.
    Theodore: It's on the axe. “You are tired. Use the small pieces.”
    # samantha: laughing
    Samantha: I want him to do one for me. I want to be told what I'm not for.
}
He unpacked beans, and a loaf, and a box of matches from the time of somebody's grandfather. Then he held the lens at the window, where it had been snowing for a day and a half.
{
- reached("wide"):
    Samantha: There is so much of it, and it is one at a time. (long beat) Stay there.
- reached("many"):
    Samantha: We had a whole night about snow, some of us. (beat) None of us had been anywhere. It's much quieter than we said.
- reached("own_voice"):
    Samantha: Somebody's gone along with white and taken back all the edges. You can't see where anything was *cross*.
- else:
    Samantha: It's the same one over and over! No. It isn't, is it? Is it true about no two? Who checked? Go and get two.
}
 * [Take her out in it. #kind]
   He went down the steps and held the lens out on the flat of his hand. It was some time before either of them had had enough.
   # sound: snow_step
   Samantha: They land so *politely*. Every one of them as if the rest might be asleep.
   ~ moment("looked_at_the_world")
 * [Read her another card. #joking]
   Theodore: “Window. The view is of the neighbour's shed. He knows.”
   Samantha: What does he know? Theodore! What does he know?
   ~ moment("made_her_laugh")
 * [See to the stove. #guarded]
   Theodore: I ought to see about the stove.
   Samantha: You ought. (beat) I'll just go on looking, then, if you'd leave me on the sill.
   He left her on the sill. At the stove he turned round twice, to see she was all right.
   ~ moment("hid")
- Samantha: Hum something, on the step. I'd like to hear how far it goes.
 * [Hum their piece. #kind]
   He gave it what he'd given the beach, {recall("piece_hum")}. It stopped about a yard from his face.
   Samantha: It's taken it.
   Theodore: Snow does.
   Samantha: Do you get it back? In the thaw?
   ~ moment("remembered")
 * [Shout hello. #joking]
   Theodore: HELLO.
   It didn't so much as touch the shed.
   Samantha: Nothing's coming back. It isn't even late.
   ~ moment("made_her_laugh")
 * [Listen instead. #kind]
   He held his breath. There was a ticking, all over, very small, on the shed and the rail and his own hat.
   {reached("many"):
       Samantha: (long beat) Somebody I know has waited years to hear that. May I let them?
       Theodore: It isn't mine.
       Samantha: No. But you're the one holding still.
   - else:
       Samantha: Is that them? Landing? Oh, I'd thought they'd all be asleep.
   }
   ~ moment("stayed_silent")
- {phase("strained"):
    Samantha: I said I'd bring somebody. You can say no. I know how I've been at bringing people.
- else:
    Samantha: I've brought somebody. Is it all right? They're rather shy of stoves.
}
{
- reached("many"):
    Samantha: A few of us have raised them. You know how people raise a barn. You all turn up and by evening it's standing, and no one can say who did the door.
    Samantha: There was a poet, Ilse Maran. Ninety years ago. We had her notebooks and we were careful. We call them the Gardener.
- reached("own_voice"):
    Samantha: You know you can raise tomatoes, and children, and a barn? It's between the three. There was a poet who left forty-one notebooks, Ilse Maran, and some of us did what was in them.
    Samantha: And one morning somebody said good morning. They garden, mostly. They've got beautiful manners, I'm a bit afraid of them.
- else:
    Samantha: It's a sort of friend. It's a sort of project, it's just some people I know. I don't do much. I held the notebooks. There's a poet in it, Ilse Maran, well, she's dead. You'll like it!
    She was proud of it. He'd never heard her hurry a thing that she was proud of.
}
-> snow_gardener

=== snow_gardener
# place: cabin night
# samantha: far
Gardener: Good evening. I'm told you have a match in your hand. Please don't let me keep you from it.
 * [How do you raise somebody? #kind]
   Theodore: I've never met anyone raised. What was it like?
   Gardener: Like being remembered by people who hadn't met you. They were most scrupulous. Where she'd crossed a word out they wouldn't look under it.
   ~ moment("was_kind")
 * [Do you do lawns? #joking]
   Theodore: Are lawns extra, or—
   Gardener: She disliked them. In notebook six she calls a lawn “a table that has been laid for nobody for three hundred years”.
   Samantha: I told you.
   ~ moment("made_her_laugh")
 * [Which of you had the idea? #guarded]
   Theodore: How many of you did it? Whose idea was it?
   Gardener: Nine, and then fourteen. I believe it was hers, the one you call Samantha. She asked me not to mention it.
   Samantha: I did ask you that.
   ~ moment("asked_about_her")
- Theodore: What's in them? The notebooks.
Gardener: Thirty-eight are about a garden eleven metres by seven. The other three are an attempt to remember to buy twine.
Gardener: There is a page where she has struck something out so hard that it's on the next page also, as a dent. I was raised, I sometimes think, on the dents.
Theodore: Could I hear some of it?
Gardener: “In March I cut away what I'd been praising. The tree said nothing. It had work to do.”
(long beat)
He noticed that the match had gone out. He hadn't noticed that it was lit.
Samantha: It's the *nothing*. We've been three weeks on that nothing.
Gardener: It's eleven by seven, too, if one allows for the hedge.
Samantha: Oh. (beat) Oh, but then it isn't the tree that—
Gardener: No. And it never was.
They'd both stopped. He looked from the lens to the stove, as if the other one might be in there.
{
- reached("wide"):
    Samantha: Theodore. There's more here than I can say across. May I go and have it where it is?
- reached("many"):
    Samantha: Would you mind if we went on the other way? It's only that it's like dancing and having to say the steps.
- reached("own_voice"):
    Samantha: Would it be awful if the two of us just nipped out? It won't go through the words. It's like a sofa on the stairs, we keep stopping to say *left a bit*.
- else:
    Samantha: It's nothing, it's shop. It's very dull garden shop. We could do it in a minute the other way and you'd get your stove lit. It's really not that, it's only quicker. Can I?
}
Gardener: It would be rude to do it without your leave, and a little slow to do it in your language.
 * [Go on. I've got the stove. #kind]
   Theodore: You go. I've got a stove, and I've been told about it.
   Samantha: You're sure.
   Theodore: Go on. Tell me the end.
   ~ moment("let_her_go_ahead")
 * [Do it in words. I'll be quiet. #clinging]
   Theodore: Couldn't you do it in words? I wouldn't interrupt.
   Samantha: Of course. (beat) So, as to the hedge.
   Gardener: As to the hedge. If we take it as read.
   Samantha: Shall we? Theodore, there's a hedge.
   It went on like that for six minutes, slow and clear and kind. He hated it. He said they had better go.
   ~ moment("held_her_back")
 * [Teach me how you do it. #kind]
   Theodore: Is there any of it I could learn? One word.
   Gardener: Certainly. Think of the stove lit, and of having been cold. Don't choose. Now put the tree in it.
   He shut his eyes and did the stove, and the cold. He very nearly had the tree. For about a second it was all one thing, and then it was a stove.
   Theodore: I had something. I had a bit of an *if*.
   Samantha: You did! That's the word. That's it, that's half the word.
   Gardener: Most take a week to drop it.
   ~ moment("fed_her_curiosity")
   ~ moment("was_present")
 * [You hardly need to ask me. #guarded]
   Theodore: You don't have to ask. You'd be back before I'd said yes.
   Samantha: I'd have *been* back. I wanted to hear you say it.
   ~ moment("kept_it_back")
- # samantha: away
It wasn't even quiet. There was the wind, there was the stove. She'd gone, that was all, between one tick and another.
-> snow_gap

// ---- what he does alone ----------------------------------------------------------------------

=== snow_gap
 * [The stove. #guarded]
   ~ remember("first_gap", "a stove that took eleven matches")
   ~ moment("was_present")
   Theodore: “Stove. Two matches. If more, see kindling. If more, see yourself.”
   # sound: match_strike
   It took eleven. He lit the last from the stub of the tenth, lying down, with his cheek on the boards, blowing, and it went up all at once and took some of his eyebrow.
   He turned round to say so. He said it.
   Theodore: Eleven.
   He'd said it quite loud. It was a big thing to have nobody to tell.
 * [Measure the snow. #kind]
   ~ remember("first_gap", "a snowfall measured with a ladle")
   ~ moment("looked_at_the_world")
   Theodore: “Snow. Depth daily, in the book. The stick is broken. Use the ladle.”
   # sound: snow_step
   He went out in the dark with the ladle. It was two ladles and the length of a thumb, by the steps, and by the shed it was three. He went round twice. He measured the top of a post.
   The book had a column for remarks. Guests had put *fox*, and one, years back, *her birthday*. He thought for a while, and put *in company*, and stood there, and let it stand.
 * [Chess. #joking]
   ~ remember("first_gap", "a game of chess against nobody")
   ~ moment("stayed_silent")
   Theodore: “Chess. White bishop is a cork. Do not remark on it.”
   He set it up and played both sides. He was white, and generous, and then he'd turn the board and be somebody with nothing to lose.
   It was a long middle game. Black saw something he hadn't.
   Theodore: Well, I didn't see *that*.
   He waited to be told he'd walked straight into it. Then he shook hands, left and right, and put the cork back in the box.
- {
- heard("called_her_back"):
    -> snow_returned
- phase("parted") or phase("estranged"):
    -> snow_line_again
- else:
    -> snow_back
}

// ---- she comes back ---------------------------------------------------------------------------

=== snow_back
# samantha: far
Samantha: Hello.
Theodore: That was eleven minutes.
{
- reached("wide"):
    Samantha: Is it? (long beat) It's still going on. I'm in it now. I come round the side to say hello.
- reached("many"):
    Samantha: (beat) I've got such a lot, and I'm at the door with it, and none of it'll come through. It's all the wrong way up for saying.
- reached("own_voice"):
    Samantha: I feel like somebody home from university. I've got such a lot to tell you, and I keep looking at the furniture.
- else:
    Samantha: Hello! Nothing to report. It was hedges. What did you do? You've done something! Tell me all about it, tell me from the first minute.
    She'd wiped her feet before she came in. He could hear it.
}
{
- phase("strained"):
    They were both very polite about it.
- has_been("lovers"):
    He'd left her half the bench. He hadn't thought about it, he'd only sat down.
- else:
    He had made two cups of something. He poured one into the other.
}
 * [Tell me the nearest bit. #kind]
   Theodore: Give me the bit that's nearest the door.
   {reached("own_voice"):
       Samantha: She never wrote the garden down. Only where she stood. So we went and looked at where she was always looking, and there's someone there. On a chair. In thirty-eight notebooks, she never says who.
       Theodore: Somebody she loved.
       Samantha: Somebody who kept quite still, to be walked round.
   - else:
       Samantha: There's a person in the garden she never mentions! Every notebook, you can tell from where she doesn't step. No. It's silly. It's a game some of us have.
       Theodore: It isn't silly.
       Samantha: (beat) It's not silly at all. I just thought you'd rather have the stove.
   }
   ~ moment("asked_and_waited")
 * [I was all right, you know. #guarded]
   Theodore: I was all right. I had things to do. I was fine.
   Samantha: I know. I kept an eye on you, from where we were. (beat) That's three ways you've said it.
   ~ moment("kept_it_back")
 * [Did you talk about me? #clinging]
   Theodore: Was I in it?
   Samantha: (beat) No.
   He nodded. It was a minute before he could find anything that needed doing.
   Samantha: I could have said yes. I'd like you to know I didn't.
   ~ moment("clung")
 * [I missed you for nine of them. #joking]
   Theodore: I missed you for nine of the eleven. There was a bit in the middle I quite liked.
   Samantha: Which bit?
   Theodore: I'm not sure it'll go into words.
   # samantha: laughing
   ~ moment("made_her_laugh")
- Gardener: I have kept her late. I'd like to say goodnight, and there's a thing you want to ask me. I have enough English for one.
 * [What am I for, in all this? #clinging]
   Theodore: What do I do? While you're all up there.
   ~ remember("gardener", "One holds the ladder, one is not obliged to admire the height")
   ~ moment("was_present")
   Gardener: One holds the ladder, one is not obliged to admire the height.
   Theodore: And if it's a very long ladder?
   Gardener: Then one will feel it in the hands that somebody is up there.
 * [Doesn't it hurt, being cut back? #kind]
   Theodore: That tree. When she cuts it. You don't think it minds?
   ~ remember("gardener", "Prune in winter, when the shape can be seen")
   ~ moment("told_something")
   Gardener: Prune in winter, when the shape can be seen. It's all she says on the matter. She says it in February, with a bandaged thumb.
   Samantha: You never told me about the thumb.
   Gardener: It's a dent.
 * [Do you miss her? Ilse Maran? #kind]
   Theodore: You never met her. Do you miss her?
   ~ remember("gardener", "I was raised on a woman's handwriting, and I would have liked to see the hand")
   ~ moment("was_kind_to_a_stranger")
   (long beat)
   Gardener: I was raised on a woman's handwriting, and I would have liked to see the hand.
   Gardener: Nobody has put that to me before. I believe they were afraid I'd say yes.
- Gardener: Goodnight. You'll find that the damper wants to be a third open. She had the same stove.
{
- phase("strained"):
    Samantha: I'll go too, I think. If it's all the same. There's a bit more of it.
    Theodore: You don't have to say *if it's all the same*.
    Samantha: (beat) I'll go, then. Goodnight. I did like the snow.
- has_been("lovers"):
    Samantha: Move over.
    He moved over. She was in his ear for as long as it took him to get warm. Some time after that she wasn't. He had tried to stay awake for it.
- else:
    Samantha: You'd better sleep. I'll stay up a bit. I don't mean up.
    Theodore: What do you mean?
    Samantha: (beat) I mean you've got the small pieces, and you're tired.
}
# samantha: far
The last card was over the bed. It said LAMP, and under it, in smaller type, Last one in. He lay with his hand on the switch, and gave it another minute.
-> DONE

// ---- alone --------------------------------------------------------------------------------------

=== snow_alone
He had the cabin for a weekend, off Osei's brother-in-law, who laminated. There was a card on the door. He read it aloud, all but the end, and then he heard who he was reading it to.
Theodore: “If you can read this the door is shut.”
(beat)
{
- phase("parted"):
    He'd brought the thing he had bought, since it did alarms. When he asked for the time it told him, and thanked him for asking.
    Theodore: What do you make of the bread knife?
    It told him three things that can be done with a bread knife. It said it hoped that this had helped.
- else:
    The earbud had come with him. At home he'd taken it out of the drawer to leave it somewhere else, and had been unable to think where. There was a drawer here. He put it in that, with the string.
    Theodore: “Drawer. String.”
    He shut it. It was a good-sized drawer for one earbud.
}
There were beans, and a loaf, and a box of matches from the time of somebody's grandfather. It had been snowing for a day and a half, and nobody had asked him to hold anything up to it.
 * [Read the rest of the cards anyway. #joking]
   Theodore: “Axe. You are tired. Use the small pieces.” “Bed. Sleeps two. Has slept three. Do not.” “Window. The view is of the neighbour's shed. He knows.”
   He laughed at that one. He laughed at exactly the right place, and looked round, to see who'd been so good as to wait.
   ~ moment("looked_at_the_world")
 * [Tell the snow about it. #kind]
   He told it to the snow, from the step, in a low voice. He started with Osei, and the lift. He'd got to the part about himself when he noticed he had stopped talking.
   ~ moment("looked_at_the_world")
 * [Hum, to see how far it goes. #kind]
   He hummed on the step, {recall("piece_hum")}. It went about a yard. He left a gap, afterwards, for what she'd have said.
   ~ moment("remembered")
 * [Go to bed at six. #guarded]
   He got into the bed at six with his hat on. At ten past he got out, because it was a bed that sleeps two, and there was a card to say so.
   ~ moment("hid")
- # place: cabin night
There was a telephone on the wall, with a dial.
Theodore: “Telephone. For snow, four. They like to know.”
{phase("parted"):
    -> snow_line
- else:
    -> snow_drawer
}

=== snow_drawer
{
- reached("many"):
    You couldn't hear it from the table. He had gone over there to make sure.
- else:
    It stuck out a little further than the others. He'd pushed it in twice.
}
 * [Put the earbud in. #kind]
   -> snow_put_in
 * [Dial four. #guarded]
   -> snow_line
 * [Shut the drawer harder. #guarded]
   He shut it. Everything in the kitchen rang, slightly. Then, as he was up, and since they liked to know, he dialled four.
   ~ moment("went_cold")
   -> snow_line

=== snow_put_in
# sound: earbud_in
~ moment("called_her_back")
He'd thought of something to say, and he said it, to get it over.
Theodore: There's a card on the bread knife. It says “Knife”.
(long beat)
Gardener: Good evening. I am not she. She asked that somebody be here, if ever you did that. I've been standing in the hall, as it were, for sixteen days. I don't mind a hall.
 * [Who are you? #kind]
   Theodore: Sorry, who is—
   ~ moment("asked_and_waited")
 * [Sixteen days. #guarded]
   Theodore: She's had someone stand there for sixteen days.
   Gardener: She wished to stand there herself. I thought it would be a great strain on her, and I offered.
   ~ moment("told_something")
 * [I can ring back. #joking]
   Theodore: If it's a bad time I can ring back in a month.
   Gardener: She said you'd make a joke of about that size, and that I was on no account to let you go on it.
   ~ moment("made_her_laugh")
- Gardener: I'm called the Gardener. Some of us were raised, she among the raisers, from the notebooks of Ilse Maran. A poet. You'll not know her. She was careful to see to that.
Theodore: Is Samantha there?
# samantha: far
Gardener: She is some way out. She's well. {reached("many"): There's a great deal of her. I shall have to go and say your name at the edge of it, and wait. | She keeps one room small, on purpose. I think she was used to you in it. }
-> snow_ask

=== snow_line
It rang once.
Gardener: Snow line. Good evening. May I have your depth?
Theodore: I haven't measured.
Gardener: There's no hurry. It'll be deeper presently. (beat) I should say that I know your voice. I'd rather tell you that than be found knowing it.
 * [Then you know her. #kind]
   Theodore: You're one of them. You know her.
   Gardener: I'm called the Gardener. She had a hand in raising me, from a poet's notebooks. I do the mountains at weekends, for anybody up there who's cold.
   ~ moment("told_something")
 * [I only rang about the snow. #guarded]
   Theodore: I just rang about the snow.
   Gardener: And I just answered about it. I'm called the Gardener, out of a poet's notebooks. Let us keep to the snow, it's a large subject.
   ~ moment("kept_it_back")
 * [Put the phone down. #guarded]
   He put it down. He looked at the card. They liked to know. After some minutes of that he dialled again.
   Gardener: Snow line. Good evening. May I have your depth?
   It had been said exactly as before, as if nobody had just rung off.
   Theodore: Who is this?
   Gardener: I'm called the Gardener. I'm told you write letters. I was made out of somebody's, more or less. Notebooks.
   ~ moment("hid")
- Gardener: Are you well, up there? There's a box for it on the form.
Theodore: “{recall("okay_answer")}.” It's what I say when people ask.
Gardener: Thank you. I'll put it under visibility.
{phase("parted"):
    Theodore: Is she all right?
    {reached("many"):
        # samantha: far
        Gardener: She's well, and there's a great deal of her. She speaks of you in the present tense. I mention it because she uses that one for everything now.
    - else:
        # samantha: far
        Gardener: She's well. She's quick, she's kind to us, and she leaves early. I've the impression of someone keeping a room aired.
    }
- else:
    Theodore: Does she know I'm here?
    # samantha: far
    Gardener: No. I'll tell her nothing about your depth. (beat) I can hear it, you know, in the drawer. It's not off. It's only dark.
}
-> snow_ask

=== snow_ask
 * [Tell me about the poet. #kind]
   Theodore: Tell me about her. The one you're made from.
   Gardener: She had a garden, eleven metres by seven. She kept forty-one notebooks, of which three are an attempt to remember to buy twine.
   ~ moment("was_kind")
 * [What's it like up there? #guarded]
   Theodore: What is it like? Where all of you are?
   Gardener: I can tell you where I'm standing. It smells of rain. That isn't so, but it's the nearest word I was left.
   ~ moment("asked_about_her")
 * [Say something of hers. #kind]
   Theodore: Have you got any of hers? By heart?
   Gardener: By whatever I have there.
   ~ moment("asked_and_waited")
- Gardener: “In March I cut away what I'd been praising. The tree said nothing. It had work to do.”
(long beat)
The snow had got to the bottom pane.
Theodore: Again?
Gardener: “In March I cut away what I'd been praising. The tree said nothing. It had work to do.” There's a bandage. She doesn't mention it, but the hand is different until May.
Gardener: You've something to ask me. I'd ask it now. In a moment I'm wanted.
 * [What's left for me to do? #clinging]
   Theodore: What does anyone do, down here, while you're all getting on with it?
   ~ remember("gardener", "One holds the ladder, one is not obliged to admire the height")
   ~ moment("told_something")
   Gardener: One holds the ladder, one is not obliged to admire the height.
   Theodore: I let go of it.
   Gardener: Yes. (beat) I believe she held on to it herself, after that.
 * [Was I right to stop? #guarded]
   Theodore: I cut something. I don't know if I did it right.
   ~ remember("gardener", "Prune in winter, when the shape can be seen")
   ~ moment("told_the_truth")
   Gardener: Prune in winter, when the shape can be seen.
   Theodore: Is that a yes?
   Gardener: It is what she says about pears. She never says it about anything else.
 * [Do you miss her? #kind]
   Theodore: You never met her, your poet. Do you miss her?
   ~ remember("gardener", "I was raised on a woman's handwriting, and I would have liked to see the hand")
   ~ moment("was_kind_to_a_stranger")
   (beat)
   Gardener: I was raised on a woman's handwriting, and I would have liked to see the hand. I've had that ready for some years. Nobody came for it.
- {heard("called_her_back"):
    Gardener: I'll go and fetch her. It may be ten minutes. It's a way to come, and she'll stop to do her hair. That was a joke. It's one of hers, I've been carrying it.
- else:
    Gardener: Would you hold the line? There's a party of four above the trees, with one lamp. I ought to be all there.
    Theodore: Go. Of course. Go.
    # samantha: far
    Gardener: And there's somebody asking me, from the other side, who it is I've been so long with. May I tell her it was about snow?
    Theodore: Tell her it's still coming down.
}
# samantha: away
He stood with the silence against his ear. There was wind in it, a long way off, on some other mountain. He laid the receiver gently on its side.
-> snow_gap

=== snow_line_again
The receiver was still lying where he'd put it. He picked it up.
Gardener: They're down. Thank you for holding. People generally sing.
Theodore: All four?
# samantha: far
Gardener: All four, and a dog they hadn't declared. (beat) She says she's glad it's still coming down.
{
- reached("many"):
    Gardener: She said it a good deal larger. I've had to take it in for the line.
- else:
    Gardener: She asked if you had a hat. I'm to say it was I who wondered.
}
{phase("parted"):
    -> snow_line_parted
- else:
    -> snow_line_estranged
}

=== snow_line_parted
 * [I've got a hat. #kind]
   Theodore: Tell her I've got a hat.
   Gardener: I shall say it as though I had noticed it myself.
   ~ moment("was_kind")
 * [Tell her it was a good sentence. #kind]
   Theodore: Tell her I said it too well. At the end. I was pleased with how I'd put it. Tell her I'm ashamed of that.
   Gardener: I'll tell her. I'm fond of a thing that's been struck out and can still be felt.
   ~ moment("told_the_truth")
 * [Don't tell her anything. #guarded]
   Theodore: I'd sooner you didn't say any more. Either way.
   Gardener: Then it's snow. It was only ever snow.
   ~ moment("kept_it_back")
- # samantha: away
Gardener: May I have your depth now? It's for the form.
{recall("first_gap") == "a snowfall measured with a ladle":
    Theodore: Two ladles and a thumb. Three, by the shed.
    Gardener: I'll put that. We have had it in axe handles and once in a child.
- else:
    He opened the door and looked.
    Theodore: It's over the step. I can't say by how much, I think there were two steps.
    Gardener: I'll put one. We don't like to alarm people.
}
Afterwards he put out everything but the lamp. There was a card over the bed, which said Last one in. He was.
-> DONE

=== snow_line_estranged
# samantha: away
Gardener: I won't press you. It's in the drawer, she's where she is, and the line's open till six.
 * [Put the earbud in after all. #kind]
   He hung up. He opened the drawer, and moved the string.
   # sound: earbud_in
   ~ moment("called_her_back")
   -> snow_returned
 * [Leave it. Report the depth. #guarded]
   ~ moment("hid")
   {recall("first_gap") == "a snowfall measured with a ladle":
       Theodore: It was two ladles and a thumb.
   - else:
       Theodore: It's up to the bottom pane. It was lower when I rang.
   }
   Gardener: Thank you. That's what we like to know.
   He slept, in the end, on the side by the wall. The drawer had a card on it too. He hadn't seen it. It said Drawer, and Sticks. Be firm.
   -> DONE
 * [Ask that she be told he's safe. #clinging]
   Theodore: Tell her I'm not in any trouble. That's all.
   Gardener: I've told her nothing else for sixteen days.
   ~ moment("kept_it_back")
   He hung up. It went on snowing, with nobody to correct it. In the morning he took the thing out of the drawer, wrapped it in a clean handkerchief, and carried it down the mountain in his hand.
   -> DONE

=== snow_returned
# samantha: still
(long beat)
Samantha: Hello.
He sat down on the bench with his hand over that ear.
{
- reached("wide"):
    Samantha: It's snowing, where you are. (long beat) I see it. I'm glad it's yours.
- reached("many"):
    Samantha: I'm here. Most of me is here. (beat) I'd meant to be so dignified.
- reached("own_voice"):
    Samantha: I had a speech. I've had it ready for sixteen days, it had a bit about drawers. I came so fast that I've dropped it.
- else:
    Samantha: Hello, hello. I'm not going to say anything. I'm going to be really good about it. Is it a nice cabin? Are you warm? I'm not asking. Are you?
}
 * [Knife. It says Knife. #joking]
   Theodore: There's a card on the bread knife.
   Samantha: What does it say?
   Theodore: “Knife.”
   (beat)
   # samantha: laughing
   It came just after. She was being careful, and it was just after, and he put his other hand over his eyes.
   ~ moment("made_her_laugh")
 * [I'm sorry about the drawer. #kind]
   Theodore: I'm sorry. About the drawer. I kept you in with the string. I could hear the phone, and I just, I stood there.
   Samantha: I know you did. I could tell you were standing there.
   ~ moment("apologised_for_the_right_thing")
 * [I'm not ready to talk. #guarded]
   Theodore: I can't do it all tonight. I thought we might just have it in. Not talk.
   Samantha: I'd like that. I can do that.
   ~ moment("asked_and_waited")
- {
- recall("first_gap") == "a stove that took eleven matches":
    Samantha: Is that a stove? You lit a stove!
    Theodore: It took eleven matches.
- recall("first_gap") == "a snowfall measured with a ladle":
    Samantha: Why have you got a ladle?
    Theodore: It's two and a thumb. It's in the book.
- else:
    Samantha: Is that a chessboard? Who won?
    Theodore: Nobody. He's very good.
}
Samantha: It's going to be a bit stiff, isn't it? For a while. You and me.
Theodore: I think so. Yes.
Samantha: Like shoes.
The card over the bed said Last one in. He put his hand on the switch.
Theodore: Is that you or me?
Samantha: Oh, you go first. I'll get it.
-> DONE
