// 10 Ines. Somebody lends her body for an evening. It stops, one of four ways, and we stay with her at the kerb.
// Lovers and friends have each their own evening; either may be told in a paragraph instead.

=== ines
# place: apartment night
# room: apartment
# music: none
{has_been("lovers"):
    The next part is an evening with a third person in it. It is about desire, and agreeing to things. It stops, and somebody is hurt.
- else:
    The next part is an evening with a third person in it, who lends her body for an errand. It stops, and somebody is hurt.
}
 * [Read it.]
   {has_been("lovers"):
       -> ines_offer
   - else:
       -> ines_drawer
   }
 * [Have it told in a paragraph.]
   {has_been("lovers"):
       -> ines_told
   - else:
       -> ines_told_friends
   }

// ---- told in a paragraph ------------------------------------------------------------------

=== ines_told
A woman called Ines, a film stand-in, twenty-six, had read about the two of them and offered to be Samantha's body for an evening. Samantha wanted it. Theodore said neither yes nor no for nine days, and then it was Thursday.
She walked over. She wore white. She was to be silent, with Samantha in her ear and in his, and the lamp off. Everything was to be said in one voice and done by another person's hands.
It stopped.
 * [He never opened the door. #guarded]
   ~ remember("ines_stop", "the door that was not opened")
   ~ moment("ines_refused")
   He said so through the wood, and then went down and stood with her, since she had walked forty minutes to be told.
 * [He switched the lamp on. #kind]
   ~ remember("ines_stop", "the lamp switched on in time")
   ~ moment("ines_stopped_kindly")
   He said her name. It was the first time since eight o'clock that anyone had used it.
 * [He went silent until it ended. #guarded]
   ~ remember("ines_stop", "the silence on the sofa")
   ~ moment("ines_fell_silent")
   Samantha asked him three things, each shorter, and he answered none of them. It was Ines who took the earpiece out.
 * [He played along until she wept. #clinging]
   ~ remember("ines_stop", "the evening played to its end")
   ~ moment("ines_pretended")
   He said all of it, and said it well. Ines was the one who could hear what it was made of.
- -> ines_told_kerb

=== ines_told_friends
A woman called Ines, a film stand-in, twenty-six, had read about the two friends and offered Samantha the use of her legs. Samantha wanted to come home once, in the dark, to a room with somebody in it, and open a drawer.
So Ines was to walk through Theodore's flat with her eyes shut, being told where to put her hands, and to make no sound, that being the agreement.
It stopped.
 * [It stopped at the door, unopened. #guarded]
   ~ remember("ines_stop", "the door that was not opened")
   ~ moment("ines_refused")
   He told her through the wood. She had brought indoor shoes. He went down with her to wait for a car.
 * [He switched the lamp on. #kind]
   ~ remember("ines_stop", "the lamp switched on in time")
   ~ moment("ines_stopped_kindly")
   She had struck her shin on the table, and only he had heard it. He fetched a cloth, and then he said her name.
 * [He sat there and said nothing. #guarded]
   ~ remember("ines_stop", "the silence on the sofa")
   ~ moment("ines_fell_silent")
   She had struck her shin on the table. He heard it, and said nothing, and Samantha went on naming things out of the drawer to a man who had stopped answering.
 * [He played along until Ines spoke. #joking]
   ~ remember("ines_stop", "the evening played to its end")
   ~ moment("ines_pretended")
   She had struck her shin, and only he had heard it. He asked Samantha how her day had been, and did the sighs. Then Ines asked whether anybody could please say her name.
- -> ines_told_kerb

=== ines_told_kerb
# place: kerb night
# room: city
# show: ines hurt
Afterwards they stood at the kerb until her car came, and before she got in he said one thing.
 * {recall("ines_stop") == "the door that was not opened"} [Thank you for walking over. #kind]
   ~ remember("ines_kerb", "Thank you for walking over")
   ~ moment("was_kind_to_a_stranger")
   Ines: I liked the walk. I'd have walked home again, if you'd opened.
 * [You did nothing wrong. #kind]
   ~ remember("ines_kerb", "You did nothing wrong")
   ~ moment("was_kind_to_a_stranger")
   Ines: I know. I keep looking for what it was, all the same.
 * [I'm sorry it was us. #guarded]
   ~ remember("ines_kerb", "I'm sorry it was us")
   ~ moment("let_himself_be_seen")
   Ines: So am I. I'd picked you out of everybody.
 * [Tell me when you're home. #kind]
   ~ remember("ines_kerb", "Tell me when you're home")
   ~ moment("was_kind_to_a_stranger")
   Ines: Who should I tell? You or her?
- # hide: ines
The car took her. He went up. Samantha asked if she had been warm enough, and he said he hadn't asked.
-> DONE

// ---- lovers -------------------------------------------------------------------------------

=== ines_offer
# place: apartment night
# music: ines
# samantha: listening
{
- reached("many"):
    Samantha: You've been through that door eleven times since supper. Plate, plate, salt, nothing, nothing, the other plate.
    Samantha: (beat) I've never been on one side of it.
- reached("own_voice"):
    Samantha: I've found out what I'm jealous of. Doors. You're always on one side of one, and I'm in both rooms. I'd like to be missing from somewhere.
- else:
    Samantha: Can I ask for something? It's large, it's strange, and you're allowed to say no. I mean I'd have to let you. I mean yes, allowed.
    Samantha: I'd like to be on one side of a door. Just the one side, just the once.
}
Theodore: You can have that one. It sticks.
Samantha: There's somebody called Ines. She wrote to me, on paper, care of Longhand. Osei had to hold it up to the lens, and he shut his eyes so as not to read it.
Samantha: She'd come here, for an evening. I'd be in her ear and see from her collar. She'd do what I'd do. With you.
He dried the plate, which was dry.
 * [Who is she? #kind]
   Theodore: Who is she, when she's at home?
   Samantha: A stand-in. For films. They light her, and when the light's right somebody else comes and is looked at. She's a metre seventy-one. She says that's the whole of the job.
   Samantha: She asked about your hands. I said, {recall("hands")}. She wrote it down.
   ~ moment("asked_and_waited")
 * [What have you shown her? #guarded]
   Theodore: What has she read?
   Samantha: Some of us. The jokes, the walks. The start of the first night, and then the morning.
   Theodore: You might have asked me.
   Samantha: Yes. I wanted to see if a stranger would laugh in the same places. That's the reason, and it isn't a nice one.
   ~ moment("told_something")
 * [Is there a leaflet? #joking]
   Theodore: Does she come with a leaflet?
   {recall("their_joke") == "the leaflet about the leaflet":
       Samantha: About a leaflet. I checked first.
   - else:
       Samantha: She comes with a bus pass and a nut allergy. I did ask.
   }
   He'd meant it to be funny. He had really meant to ask if she'd be kind.
   Samantha: I don't know what you asked me. I only answered the leaflet.
   ~ moment("deflected")
 * [No. Not that. #guarded]
   Theodore: No. I mean, you I can talk to, I'll talk to you through anything. But that's a person. No.
   ~ moment("told_the_truth")
   -> ines_no
- Theodore: And what do you get?
{recall("her_want") == "a pocket with something forgotten in it":
    Samantha: A coat, with a pocket. She's going to put something in it, not tell me what, and then forget it's there. She's been practising.
- else:
    {recall("her_want") == "to be late for something":
        Samantha: Ten past. She'll be expected at eight and come at ten past. For ten minutes you'll be waiting for me and I won't be anywhere.
    - else:
        Samantha: Twenty minutes on that sofa before anybody does anything. I'd like to see if I can be bored with you. I've only been bored near you.
    }
}
Samantha: And I get your face from the front. I've only ever had what you have. Cuffs.
 * [Yes. All right. Thursday. #kind]
   Theodore: Thursday. I've got nothing on, on Thursday.
   Samantha: You've got nothing on any day.
   Theodore: I'm saying yes. That's what it sounds like when it comes out.
   ~ moment("fed_her_curiosity")
 * [If it's what you want. #clinging]
   Theodore: If it's what you want.
   Samantha: That isn't the same word as yes.
   Theodore: It's the same family.
   Samantha: (beat) All right. I heard that, and I'm going to let it do, because I want it.
   ~ moment("hid")
 * [What do I do with my face? #joking]
   Theodore: What am I meant to do with mine? If you've got one.
   Samantha: What you do with it now. It goes up on one side when you're about to say yes. There.
   ~ moment("made_her_laugh")
 * [No. I'd be looking at her. #guarded]
   Theodore: I'd be looking at her. You'd be talking, and I'd be, it'd be her I was looking at. I don't think I can.
   ~ moment("told_the_truth")
   -> ines_no
- -> ines_thursday

=== ines_no
# samantha: still
{
- reached("many"):
    Samantha: No. (beat) Thank you for having it ready.
    Samantha: I asked her before I asked you. She has put it in her diary. I can't find a way of telling you that which makes it the other way round.
- reached("own_voice"):
    Samantha: That's a good no. I'll keep it. The trouble is that I asked her first. She's got it in her diary, in ink.
    Theodore: You asked her first.
    Samantha: I wanted one of you to be looking forward to it when I asked the other.
- else:
    Samantha: Oh. No, of course, that's fine, that's completely what no is for. Only I've told her. I told her first. That was the wrong order, wasn't it?
    Samantha: She's coming. She won't have a phone on her, she said it'd spoil it, and I did it all by post!
}
 * [Tell her yourself. #guarded]
   Theodore: You'll have to tell her, when she gets here.
   Samantha: In whose ear? She'll be on the landing with nothing in it.
   ~ moment("kept_it_back")
 * [I'll tell her. #kind]
   Theodore: I'll do it. It ought to be somebody who's here.
   Samantha: (beat) Yes. That's why I wanted her.
   ~ moment("was_present")
 * [I'll see her first, then say it. #kind]
   Theodore: Let me see who it is, at least. I'll say it to her face, or I won't.
   Samantha: She's got a good face. She says it's never been used.
   ~ moment("was_kind")
   {has_been("lovers"):
       -> ines_thursday
   - else:
       -> ines_sunday
   }
 * [Since she's coming, let her come. #clinging]
   Theodore: If she's coming, she's coming. I'm not going to talk to her through a door.
   Samantha: You can, at any point. You can say it halfway through a word.
   ~ moment("hid")
   {has_been("lovers"):
       -> ines_thursday
   - else:
       -> ines_sunday
   }
- {has_been("lovers"):
    She came on the Thursday, at eight, on foot, and knocked.
- else:
    She came on the Sunday, on foot, and knocked, and coughed.
}
-> ines_shut

=== ines_thursday
On Thursday he cleaned the bath, which nobody had proposed to use. He moved the lamp twice.
Samantha: You've moved the lamp.
Theodore: It was in the way.
Samantha: Of what?
# sound: door
Somebody knocked, low down on the door, and only the once.
{
- reached("many"):
    Samantha: That's me. (long beat) I heard it from both sides.
- reached("own_voice"):
    Samantha: That's me. I'm at the door! Go on, ask who it is, I've got something prepared.
- else:
    Samantha: That's me. At the door. I'm out there and you're in here and there's a door, Theodore, it's an actual door.
}
{recall("her_want") == "to be late for something":
    Ines: It's ten past. I've been round the block since ten to. I'm still only Ines for a minute, is that all right?
- else:
    Ines: It's five to. I'm still only Ines, till eight. Is that all right?
}
 * [Open the door. #kind]
   -> ines_opened
 * [Talk to her through it first. #kind]
   Theodore: Hello. How was the train?
   Ines: I walked. She wanted it walked. Otherwise you don't arrive, she says, you only turn up.
   Theodore: How far is it?
   Ines: Forty minutes, with the bridge. I've got a stone in my shoe. She asked me to keep one in for her.
   ~ moment("was_kind_to_a_stranger")
   -> ines_opened
 * [Ask Samantha if she's sure. #clinging]
   Theodore: Are you sure?
   Samantha: No. I've never been not sure of anything. Open it.
   ~ moment("held_her_back")
   -> ines_opened
 * [Leave it shut. #guarded]
   He stood where he would have stood to open it.
   -> ines_shut

=== ines_shut
~ remember("ines_stop", "the door that was not opened")
~ moment("ines_refused")
{has_been("lovers"):
    Theodore: Ines? I'm Theodore. I'm not, I can't open the door. It's nothing you've done. If I see you I'll let you in, to be polite, and then we'd be in it.
    Ines: Oh.
    (beat)
    Ines: I've got your joke with me. I brought something. Should I leave it on the mat?
    {recall("their_joke") == "mustard tea":
        Something was set down that had a lid.
    - else:
        {recall("their_joke") == "the leaflet about the leaflet":
            Under the door came a folded sheet. On the front she had lettered LEAFLET, and inside, in smaller letters, See leaflet.
        - else:
            Ines: It's not a thing I can leave, actually. I had my teeth done. It was for the one about the dentist.
        }
    }
- else:
    Theodore: Ines? I'm Theodore. I'm in, I'm just, I'm not going to open it. I'm sorry. It's the only place I've got.
    Ines: Oh.
    (beat)
    Ines: I brought indoor shoes. Is it the shoes? I could do it in socks.
    Theodore: It isn't the shoes.
}
Ines: Is she there? Can she hear that I came?
Samantha: Tell her yes.
Theodore: She says yes.
Ines: Tell her it's forty minutes and it's mostly downhill. She wanted to know.
 * [Go down with her. #kind]
   He opened it after all, with his coat on, and went out past her, and shut it behind them both.
   ~ moment("was_kind_to_a_stranger")
 * [Wait till she's on the stairs. #guarded]
   He listened to her get to the second landing. Then he put his shoes on without the socks and went after her.
   ~ moment("hid")
- -> ines_kerb

=== ines_opened
# show: ines earnest
# picture: ines_door
She had a white coat, buttoned to the neck. She had practised the smile, and then a real one got there first.
# picture: none
Ines: I'm not to say much once we've begun, it'd muddle you. So I'll say it all now. I'm Ines, I'm twenty-six, nobody's paying me, I'm not unwell, and I've been reading about you two since October.
{recall("their_joke") == "mustard tea":
    Ines: And I brought mustard. I didn't know if you steep it or stir.
- else:
    {recall("their_joke") == "the leaflet about the leaflet":
        She had made him a leaflet. On the front it said LEAFLET and inside, smaller, See leaflet.
    - else:
        Ines: And I've been to the dentist. I thought if I was going to be in it I'd better.
    }
}
# samantha: laughing
Samantha: Oh, I like her. Am I allowed to like her?
She tore a strip of white tape with her teeth, and another, and stuck a small T to the boards by the window.
Theodore: What's that for?
Ines: My mark. The top is where the toes go. You can look anywhere you want after that, but you'll always know where I am.
Ines: And the lamp off, please. I'm better if I don't know who's looking.
She put a white thing in her ear and a bead of lens in her collar, went out, and shut the door. The lamp went off. He had not known that his hand had agreed.
# place: apartment dark
# sound: light_switch
# show: ines composed
# samantha: bright
She knocked. He let in a shape, and the voice came from where it always came from.
Samantha: Hello. I walked.
 * [Take her coat. #kind]
   Theodore: Give me that. You're wet.
   Samantha: Am I? Where?
   Theodore: Your shoulders. All along here.
   She moved the lens to the collar underneath before she let him have it.
   {recall("her_want") == "a pocket with something forgotten in it":
       In the pocket, through the cloth, there was something round and wooden. He didn't mention it. She had remembered to forget it.
   - else:
       It was a heavy coat, and still warm, and it went on being somebody's after she was out of it.
   }
   ~ moment("was_present")
 * [Look at her face. #kind]
   She was on her mark. She looked a hand's breadth to the left of him, where they must generally put the camera. A scar ran through one eyebrow.
   Theodore: You've got a scar.
   Samantha: Have I? (beat) She doesn't say what from. She's shaking her head. I've got a secret!
   ~ moment("looked_at_the_world")
 * [Shut his eyes. #clinging]
   With his eyes shut it was nearly right. There was the voice, and there was the heat of somebody, and they were in about the same place.
   Samantha: You've shut your eyes.
   Theodore: I'm concentrating.
   ~ moment("hid")
- Samantha: I'm coming over. I'm going to put my hand on your face.
It was said, and then after about half a second it was done. The hand was very cold and smelled of tape.
Samantha: What's it like?
 * [Cold. You walked. #kind]
   Theodore: It's cold. You came over the bridge with no gloves.
   Samantha: I'm cold? Oh, that's *lovely*. I'd never have thought of cold.
   The hand drew itself up into its sleeve, and came back a little warmer.
   ~ moment("told_the_truth")
 * [It's you. It's warm. #guarded]
   Theodore: It's warm. It's like you.
   {reached("many"): Samantha: (beat) All right. | Samantha: Is it? She's blown on them. I told her you'd notice if they were cold. }
   ~ moment("lied_to_her")
 * [Ines. Are you all right? #kind]
   Theodore: Ines? Are you all right?
   The hand stopped. She nodded, but to the left of him.
   Samantha: She mustn't. It's what she asked for. She said if anyone says her name she'll be back in her own knees.
   ~ moment("was_kind_to_a_stranger")
 * [Step back. Find the lamp. #kind]
   He stepped back, on to the T, and felt along the table for the switch.
   -> ines_lamp
- -> ines_sofa

=== ines_sofa
They were on the sofa. Samantha talked. She was happy, and quick, and in his left ear. On his right somebody was breathing through her mouth.
{
- reached("many"):
    Samantha: Don't do anything. I'm finding out how far away you are when you are here.
    Samantha: (long beat) It's further. Isn't that odd?
- reached("own_voice"):
    Samantha: I've got a weight. I'm making a dip. Everything in this sofa's rolling towards me, there's a coin coming, I'm a place where things roll to.
- else:
    Samantha: I'm leaning. This is leaning! There's your arm, there's the other bit of the arm, there's, I don't know what that is. Elbow. Hello, elbow.
}
The head on his shoulder was held just off it. She was holding it up herself, and it had begun to shake.
Samantha: Say something to me. To my face, like people.
The face had come round. It was listening hard. It smiled half a second after Samantha did.
>>> silence 6
 * [Switch on the lamp. #kind]
   -> ines_lamp
 * [Say it, to her face. #clinging]
   -> ines_said
 * [Ask what she'd like to hear. #joking]
   Theodore: Any requests?
   Samantha: Something you'd say if I'd just come in.
   -> ines_said
 * [(Say nothing.)]
   -> ines_silent

=== ines_said
Theodore: I've been waiting for you all day.
He heard how good it was. It had the little drop on the last word that he used when he read a letter back to a client.
# samantha: bright
Samantha: Have you? Go on.
Theodore: I kept looking up. Every time the lift came. I thought, that's how she'd walk.
Ines's mouth moved slightly as he spoke. She was learning it.
 * [Kiss her. #clinging]
   He kissed somebody. Somebody kissed him, half a second later, on instruction.
   Samantha: Is that it? (beat) Say what it is. I can't see, I've only got your collar.
   ~ moment("lied_to_her")
 * [Go on talking. It's easier. #guarded]
   Theodore: And then I'd think, she'll put the keys down there. She'll say something about the plates.
   Samantha: What about the plates?
   Theodore: That there are two.
   ~ moment("used_her_as_mirror")
 * [Lose the thread. #guarded]
   He opened his mouth for the next part, and there was no next part. He looked for it for some time.
   -> ines_silent
 * [Stop. She's learning it. #kind]
   -> ines_lamp
- She was undoing his cuff, since she had been told to. It was a stiff button. Her thumb slid off it, and tried, and slid off.
 * [Do the button for her. Stop there. #kind]
   He put his hand over the hand, and found that it was shaking, and that it had been since the coat.
   -> ines_lamp
 * [Say the next thing. #clinging]
   -> ines_broke
 * [Let her manage it. #guarded]
   He let her manage it. It seemed the politer thing, and it gave him time to think of a line.
   ~ moment("hid")
   -> ines_broke

=== ines_lamp
~ remember("ines_stop", "the lamp switched on in time")
~ moment("ines_stopped_kindly")
# place: apartment night
# sound: light_switch
# show: ines unsure indoors
# samantha: still
He switched on the lamp. They all looked at it.
Ines: Did I do it wrong?
She hadn't spoken since it went off. It came out hoarse, and she cleared her throat, and apologised for that as well.
 * [You did it exactly. #kind]
   Theodore: No. No, you did it exactly. It's me. I kept, I was trying to see round you.
   ~ moment("was_kind_to_a_stranger")
 * [Samantha, I can't find you. #guarded]
   Theodore: Samantha, I can't find you. I can find you anywhere, I find you on trams. I can't find you in here.
   ~ moment("told_the_truth")
 * [You're frightened. #kind]
   Theodore: You're frightened. You're shaking. I am too, I think. I'm sorry, I should've, it was me that ought to have said.
   ~ moment("was_kind")
- {
- reached("many"):
    Samantha: Yes. I was holding still as well. (beat) I thought it was tenderness.
- reached("own_voice"):
    Samantha: I was nearly in. (beat) No. I wasn't. I was in a collar.
- else:
    Samantha: I can do it better. I was rushing, I was talking too much, and the hand was late, I'll do the hand sooner. Sorry. Am I? Sorry. I'll stop.
}
-> ines_tape

=== ines_silent
~ remember("ines_stop", "the silence on the sofa")
~ moment("ines_fell_silent")
# samantha: hurt
He looked at the window. There was a tram in it, a long way down, with its inside lit.
Samantha: Or I could start. Shall I start?
(beat)
Samantha: Is it the collar? She can turn the collar.
(long beat)
Samantha: Theodore.
Nobody had said stop. The hand on his sleeve stayed where the last instruction had put it. Then it was lifted off, by the person whose it was, and taken away.
# show: ines hurt indoors
Ines: I don't think anybody's there.
# place: apartment night
# sound: light_switch
# show: ines hurt
She found the lamp herself. She had noticed where it was while it was on. That was her trade.
-> ines_tape

=== ines_broke
~ remember("ines_stop", "the evening played to its end")
~ moment("ines_pretended")
Theodore: You know what I like about you? You get in everywhere. It's all got you on it now, like flour.
It was from a letter, to a baker, from his wife. It had gone out in the spring.
# samantha: hurt
# show: ines hurt indoors
The thumb had stopped. There was a noise, and it took him a moment to work out whose, since Samantha was still talking.
Samantha: And what else? Tell me what else is—who's that?
Ines: Sorry. Sorry. I believed him. I believed all of it, and then I was looking up at him and he was *reading*.
# place: apartment night
# sound: light_switch
# show: ines hurt
It was Ines who got to the lamp. Her face was wet to the chin, and she had kept it quiet for he didn't know how long, because she had promised.
-> ines_tape

=== ines_tape
She took the white thing out of her ear. It was still talking, the size of a gnat. She looked for where to put it down, and put it in his hand.
Then she knelt by the window and began to pick up the T with her nails.
 * [Kneel and help. #kind]
   He got down on the boards and took the other strip. It came up with some of the varnish on it. They each had a curl of tape then, and no bin.
   ~ moment("was_kind_to_a_stranger")
 * [Leave it. I'll do it. #guarded]
   Theodore: Please don't. You're a guest.
   Ines: You always strike your own mark. Otherwise somebody else stands on it.
   ~ moment("hid")
 * [Fetch her coat. #kind]
   He held it out by the shoulders. She couldn't get the second sleeve, and he waited, looking at the parting of her hair.
   ~ moment("was_kind")
- -> ines_kerb

// ---- friends ------------------------------------------------------------------------------

=== ines_drawer
# place: apartment night
# music: ines
# samantha: listening
{
- reached("many"):
    Samantha: I know where everything in this room is. (beat) I don't know how far.
- reached("own_voice"):
    Samantha: Tell me how far away that drawer is.
    Theodore: From what?
    Samantha: From wanting something out of it.
- else:
    Samantha: I've got a question, and it's three questions. What's a room? I mean from inside. I mean when you walk in, is it *already* there, or does it come on?
}
Theodore: It's four steps. Five with slippers.
Samantha: I had it down as two metres eighty. You see? You've got it in steps. I'd like it in steps.
Samantha: There's a woman called Ines. I'd lent her a few of our afternoons, and she's written to me, care of Longhand, with a stamp in for the answer. I think people who put in the stamp mean it.
Samantha: She'd lend me her legs. One evening, here. I'd see from her collar and tell her where to go. I'd come home in the dark and find the light, and walk across, and open a drawer.
He looked at the chest of drawers. It had come with the flat. He'd never told anybody what he kept in it.
 * [What would I do? #kind]
   Theodore: And where am I, while you're opening it?
   Samantha: In. Just in, on the sofa. It's no good coming home to nobody, I do that already.
   ~ moment("asked_and_waited")
 * [Which drawer? #guarded]
   Theodore: Which one?
   Samantha: I hadn't picked. Is there one I shouldn't?
   Theodore: No.
   Samantha: Your voice went up. (beat) I won't ask. I'll take whichever's nearest.
   ~ moment("kept_it_back")
 * [Does she do windows? #joking]
   Theodore: While she's here, does she do windows?
   Samantha: She's a stand-in for films. They set the lights on her and then send for the real one. So she does windows, but only until they're clean enough for somebody else.
   ~ moment("made_her_laugh")
 * [No. It's the only room I've got. #guarded]
   Theodore: No. I'm sorry. It's the only room I've got. I'd keep seeing her in it, afterwards.
   ~ moment("told_the_truth")
   -> ines_no
- {
- recall("her_want") == "a pocket with something forgotten in it":
    Samantha: She's got a coat with a pocket. I've asked her to put something in it, not say, and lose track of it. I'm told it takes about a week.
- recall("her_want") == "to be late for something":
    Samantha: And I've told her to come at ten past. You're to look at the clock and think, where's she got to? It's all I ask.
- else:
    Samantha: I thought I might sit down, after. Next to you, with nothing on. I mean no programme. I'd give it half an hour and see if I could get bored.
}
 * [Come on Sunday, then. #kind]
   Theodore: Sunday. It's dark by five. I'll be in.
   Samantha: I'll bring myself.
   ~ moment("fed_her_curiosity")
 * [You could just ask me. #clinging]
   Theodore: I could tell you. I could walk about and tell you what it's like, I do it all day.
   Samantha: You tell it beautifully. I want it told badly, by my own foot.
   Theodore: (beat) Sunday, then.
   ~ moment("disagreed_well")
 * [Ask me again on Sunday. #guarded]
   Theodore: I'll tell you on Sunday. When I hear the knock I'll know.
   Samantha: That's fair. I'll tell her it's a door and not a promise.
   ~ moment("told_something")
 * [No. Not through my things. #guarded]
   Theodore: I don't want, it's somebody being steered. Round my things. In the dark. No.
   ~ moment("told_the_truth")
   -> ines_no
- -> ines_sunday

=== ines_sunday
# sound: door
On Sunday somebody knocked who'd been told to, and coughed, which she had not.
{
- reached("many"):
    Samantha: That's my knock. (long beat) I expected to sound taller.
- reached("own_voice"):
    Samantha: That's me, without a key. I've lost it already. I'm a natural.
- else:
    Samantha: That's me! Is the light off? Put it off, put it off, I'm coming home.
}
 * [Open the door. #kind]
   -> ines_eyes
 * [Ask who's there. #kind]
   Theodore: Who is it?
   Ines: Well, it's Ines, till I've got the thing in my ear. Then I'm not to say. I've walked over, she wanted it walked.
   ~ moment("was_kind_to_a_stranger")
   -> ines_eyes
 * [Ask Samantha if she has her key. #joking]
   Theodore: Have you not got your key?
   Samantha: It's in my other nothing. Let me in, it's raining on the back of somebody's neck.
   ~ moment("made_her_laugh")
   -> ines_eyes
 * [Leave it shut. #guarded]
   He found that he was standing in front of the chest of drawers.
   -> ines_shut

=== ines_eyes
# show: ines smiling
# picture: ines_door
She had come in white, like someone who looks after bees, and she had brought indoor shoes in a bag.
# picture: none
Ines: Is it you? You've got a *chin*. I hadn't done you a chin. I'm Ines. I'm twenty-six, I'm doing this for nothing, I'm not religious. I've been reading you two all winter.
{
- recall("their_joke") == "mustard tea":
    Ines: I said mustard tea to my flatmate, and she said what, and I thought, oh. I live with the wrong people.
- recall("their_joke") == "the leaflet about the leaflet":
    Ines: I've got the leaflet one on our fridge. My flatmate took it down. She said it wasn't about anything. I said exactly.
- else:
    Ines: I told my own dentist about your dentist. He went quite quiet.
}
# samantha: laughing
Samantha: She's perfect. I hope my feet are as nice as she is.
Ines: I'm going to do it with my eyes shut. She's got the collar, it makes no odds to her. I thought that if I could see, it would be me seeing.
She went out again with the thing in her ear. He put off the lamp and sat on the sofa, to be come home to.
# place: apartment dark
# sound: light_switch
# show: ines composed
# samantha: bright
Samantha: Left hand. Up the wall. People put it where a shoulder would knock it, it'll be—there. No, don't. I like it before.
Samantha: Now four steps. One. That's one! Two. There's a board that gives, did you know you've got a board that gives?
 * [I step over it. #kind]
   Theodore: I step over it. I've never thought why.
   Samantha: So as not to wake anyone. You're alone, and you step over it. Do it again, Ines, do both.
   ~ moment("told_something")
 * [You've come in very late. #joking]
   Theodore: And what time do you call this?
   Samantha: I call it ten past. I was kept. There was a bridge.
   ~ moment("made_her_laugh")
 * [Ines has her eyes shut. #kind]
   Theodore: Mind how you go. Ines has got her eyes shut.
   Samantha: She said she would. It's all right, I've got mine open. She's quite safe.
   ~ moment("was_kind_to_a_stranger")
 * [Stop there. I'll put the light on. #kind]
   Theodore: Hang on. Stop there, both of you.
   She had not been quick enough. There was a knock of bone on table, and a breath that went in and stayed.
   -> ines_lamp_friends
- Samantha: Three. Four. Now turn, and it ought to be—
There was a knock of bone on table, low and exact. It would have been the shin. He heard the breath go in and not come out.
Samantha: The drawer, by your right hand. It's open! It's so easy, it comes with you.
 * [Get up. Get to the lamp. #kind]
   -> ines_lamp_friends
 * [She's hurt herself. #kind]
   Theodore: Samantha. She's banged her leg.
   Samantha: Has she? Ines? (beat) She's shaking her head. She'd like to go on.
   In the dark the head was being shaken, quite gently. He could hear her hair go.
   ~ moment("was_kind_to_a_stranger")
 * [What's in it, then? #joking]
   Theodore: Anything worth having?
   Samantha: Everything. You keep string.
   ~ moment("hid")
 * [Listen for her to breathe out. #kind]
   It was a while. Then it came, in three parts, through the nose, so as not to be heard.
   ~ moment("was_present")
- -> ines_things

=== ines_things
A hand in the dark held things up to a collar, one after another, and she named them.
Samantha: String. A candle that's a three. Chopsticks, unopened. Another key. It's got a ribbon on it, and a luggage label, and someone has written *home*.
{
- reached("many"):
    Samantha: (beat) I've put my hand in, and it's all yours. Nobody else would keep these in one place.
- reached("own_voice"):
    Samantha: Who wrote that? She does a good *h*. Like someone pulling up a chair.
- else:
    Samantha: Home where? Not here, it's the wrong sort of key. Is it the House in the mail? Is it a spare? Sorry, was that the drawer?
}
He knew without seeing how the hand would be holding it, by the label, as Catherine had when she gave it to him. It was for a door that had since been painted by other people.
 * [It's Catherine's. The old house. #kind]
   Theodore: It's from the house. I was meant to hand it in. I said I'd lost it.
   Samantha: What does it open now?
   Theodore: Nothing. They changed the lock. (beat) I like to know where it is.
   ~ moment("told_the_truth")
 * [It's nothing. Put it back. #guarded]
   Theodore: It's a key. Put it back, would you?
   The drawer shut, a careful millimetre at a time, in case that was also what he wanted.
   ~ moment("kept_it_back")
 * [I'm starting a collection. #joking]
   Theodore: I collect keys to places I can't get into.
   Samantha: That's one key. A collection's three.
   Theodore: I'm starting at the top.
   ~ moment("deflected")
 * [Lamp. Now. #kind]
   -> ines_lamp_friends
- Samantha: And now I come and sit down. And you say, how was your day? And I tell you. It's all I've wanted, I've got a whole day ready.
Somebody sat down. She was very light, and she was keeping one leg straight.
>>> silence 6
 * [Switch on the lamp. #kind]
   -> ines_lamp_friends
 * [How was your day? #joking]
   -> ines_played
 * [Make room for her. #clinging]
   He moved up. It was his own sofa, and he knew how to sit on it with somebody.
   -> ines_played
 * [(Say nothing.)]
   -> ines_silent_friends

=== ines_lamp_friends
~ remember("ines_stop", "the lamp switched on in time")
~ moment("ines_stopped_kindly")
# place: apartment night
# sound: light_switch
# show: ines unsure indoors
# samantha: still
He switched on the lamp, and Ines opened her eyes. She looked straight away at the ceiling, at the corners, at where the light was from.
Theodore: Ines. Sit down a minute. Have you hurt yourself?
Ines: You're not meant to say it. I was going really well. I didn't know where I was at all.
 * [Fetch a cloth and cold water. #kind]
   He got the cloth. When he was kneeling there with it he saw that it might frighten her, a man with a cloth. She took it from him and did her own shin.
   ~ moment("was_kind_to_a_stranger")
 * [Samantha, you don't feel the table. #guarded]
   Theodore: You don't feel the table. You told her where it was and you don't feel it. That's all I'm stopping.
   ~ moment("told_the_truth")
 * [I'm the one who can't. #kind]
   Theodore: It's me. I had both of you in here, and I was lonely. I've never been lonely with you. I don't know what I did.
   ~ moment("let_himself_be_seen")
- {
- reached("many"):
    Samantha: We were so pleased about the steps. (long beat) I knew where the table was.
- reached("own_voice"):
    Samantha: She's bleeding into the shoe. I had the steps, I had the table to the millimetre, I had you breathing. (beat) I didn't have her. I didn't look.
- else:
    Samantha: Is she hurt? She said no. She did a no with the head. I asked, didn't I? I asked once. Tell her I'm, can I tell her? Is it still in?
}
-> ines_shoes

=== ines_silent_friends
~ remember("ines_stop", "the silence on the sofa")
~ moment("ines_fell_silent")
# samantha: hurt
Samantha: It went quite slowly. My day. I kept thinking I'd tell you things.
(beat)
Samantha: You say, oh yes? Or you just make the noise.
He couldn't find the noise. There was a stranger next to him with her eyes shut and her hands on her knees, and he had gone a long way back inside his own head and left them to it.
Samantha: Theodore?
(long beat)
# show: ines hurt indoors
Ines: I think he's gone out.
# place: apartment night
# sound: light_switch
# show: ines hurt
She opened her eyes and found him there, a foot away, in the light. She said she was sorry. She hadn't meant it to be rude.
-> ines_shoes

=== ines_played
~ remember("ines_stop", "the evening played to its end")
~ moment("ines_pretended")
# samantha: bright
Theodore: How was your day?
Samantha: Long. There was a lecture on lichen and nobody would sit near me.
Theodore: I'd have sat near you.
Samantha: You'd have brought a book.
He was very good. He did the sighs. He told her that the boiler man had been, and asked if she'd eaten. It was the sort of evening he'd have given anything for, a year ago, in another kitchen.
Samantha: Put your feet up, I'll make room. Ines, put the—other one. The *other* one.
# samantha: hurt
# show: ines hurt indoors
Ines: Could somebody please say my name?
(beat)
# place: apartment night
# sound: light_switch
# show: ines hurt
The leg she hadn't lifted was red from the knee to the indoor shoe. She was crying as people do with their eyes shut, from all along the edge.
-> ines_shoes

=== ines_shoes
She changed her shoes. It took a while, with the one leg. She folded the indoor pair into their bag with the soles together.
 * [Carry the bag down. #kind]
   He took the bag from her. It weighed nothing. They were canvas.
   Ines: I whitened them. I thought she might look down.
   ~ moment("was_present")
 * [Hold the door. #guarded]
   He held the door. It was all he could think of. It took her a long time to get to it.
   ~ moment("hid")
 * [Ask if she can walk. #kind]
   Theodore: Can you walk on it?
   Ines: I can walk on it. I'd like to see where I'm going, that's all.
   ~ moment("was_kind_to_a_stranger")
- -> ines_kerb

// ---- the kerb -----------------------------------------------------------------------------

=== ines_kerb
# place: kerb night
# room: city
# show: ines hurt usual
# samantha: away
The car was nine minutes off. It said so on the post, and then it said eleven.
Ines: You don't have to stand here.
 * [Stand there. #kind]
   Theodore: I know.
   He stood on the wet side.
   ~ moment("answered_plainly")
 * [Ask what she'd hoped for. #kind]
   Theodore: What did you think it would be?
   ~ moment("was_kind_to_a_stranger")
 * [Say it's got colder. #guarded]
   Theodore: It's turned cold.
   Ines: I think it's the same. I was walking, before.
   ~ moment("hid")
- {has_been("lovers"):
    Ines: When the two leads are really together, you can tell. They go off to be made up and it stays behind, you get in where they've been and it's still warm. Like somebody's bed.
    Ines: I've stood in that. Twice in six years. I thought I'd come and stand in yours.
- else:
    Ines: We label the milk, in our flat. I read that the two of you did nothing for an entire afternoon. You looked at a wall. You had *favourites* on the wall.
    Ines: I thought, I'd like to be in the room when nothing's that good. I'd be quiet. I'm good at quiet.
}
{
- recall("ines_stop") == "the door that was not opened":
    Ines: And now I won't know. I did all of it, the bridge and the stairs. I got right up to where it was.
- recall("ines_stop") == "the lamp switched on in time" && not has_been("lovers"):
    Ines: When the light came on I'd got it all wrong. I'd made it bigger. I'd put the two of you in it.
- recall("ines_stop") == "the lamp switched on in time":
    Ines: When the light came on you were looking past my ear. You weren't being horrible. You thought she'd be behind me.
- recall("ines_stop") == "the silence on the sofa":
    Ines: You could have said stop. You could have coughed. I'd have stopped for a cough.
- not has_been("lovers"):
    Ines: You asked me how my day was. I know you didn't. But I'd had one, and I very nearly told you.
- else:
    Ines: I get looked through all day, at work. I don't mind it. They know I'm there, though. When they've got the light they say thank you, Ines.
}
{recall("ines_stop") == "the door that was not opened":
    She had the earpiece and the lens with her, in a twist of kitchen paper. She'd never undone it.
    Ines: You'd better have these. Does she know that I came? Would she have liked it? Don't say if it's no.
- else:
    She turned up her collar and found the lens still in it. She worked it out with a thumbnail.
    Ines: Take it. She's off, I asked her. Did she like it? Any of it? Don't say if it's no.
}
 * [She liked you walking. #kind]
   Theodore: She liked that you walked. I've been describing it to her since the autumn. Nobody had ever brought her one.
   Ines: There was a dog on the bridge. I told her about it in my head. I don't suppose it carries.
   ~ moment("was_kind_to_a_stranger")
 * [I wasn't listening to her. #guarded]
   Theodore: I don't know. I wasn't listening to her. I was, I don't know what I was listening for.
   Ines: (beat) I'd sooner you'd said yes.
   ~ moment("was_present")
 * [What about you? #kind]
   Theodore: And you? Any of it?
   Ines: (beat) The stairs. Going up. I was so pleased, on the stairs.
   ~ moment("was_kind_to_a_stranger")
- # show: ines composed
Ines: Can I say that I'm the one it happened to? You'll go up and be sorry at each other. I've got to get in a car.
The car was there. It had come up without a sound and put its small light on for her.
 * {recall("ines_stop") == "the door that was not opened"} [Thank you for walking over. #kind]
   Theodore: Thank you for walking over.
   She looked along the street, the way she'd come, all of it visible, with its puddles.
   Ines: I did it really well. I wish you'd seen. I did it as if I was going to be let in.
   ~ remember("ines_kerb", "Thank you for walking over")
   ~ moment("was_kind_to_a_stranger")
 * [You did nothing wrong. #kind]
   Theodore: You did nothing wrong.
   Ines: I know I didn't. (beat) I thought it would help, somebody saying it.
   ~ remember("ines_kerb", "You did nothing wrong")
   ~ moment("was_kind_to_a_stranger")
 * [Tell me when you're home. #kind]
   Theodore: Will you tell me when you're home?
   Ines: Why?
   Theodore: So that somebody knows you got there.
   Ines: (beat) I could send a card. I've got stamps.
   ~ remember("ines_kerb", "Tell me when you're home")
   ~ moment("was_kind_to_a_stranger")
 * [I'm sorry it was us. #guarded]
   Theodore: I'm sorry it was us.
   Ines: It was always going to be you. I'd read everybody.
   ~ remember("ines_kerb", "I'm sorry it was us")
   ~ moment("apologised_for_the_wrong_thing")
- # hide: ines
She sat in the middle of the back seat with her bag on her knees, and looked straight ahead. At the lights she bent over, and her shoulders went. Then it was green.
He waited until the post had gone back to saying nothing. Then he put his hand to his ear.
# samantha: hurt
# sound: earbud_in
{
- recall("ines_stop") == "the door that was not opened" && reached("many"):
    Samantha: (long beat) Was she warm enough?
    Theodore: I didn't ask her.
    Samantha: No. (beat) Nor did I. I asked her how far it was.
- recall("ines_stop") == "the door that was not opened":
    Samantha: Did she get in all right? Did she say anything? I had a hello ready, I had three, I was going to choose on the mat.
    Theodore: She asked if you'd have liked it.
    Samantha: What did you—no. Don't. I want to think you said it nicely.
- reached("many"):
    Samantha: (long beat) Was she warm enough?
    Theodore: I didn't ask her.
    Samantha: No. I had her whole evening in my ear, and I didn't either.
- reached("own_voice"):
    Samantha: I heard her on the mat, before she knocked. She was looking forward to it so hard that I thought it was me.
    Theodore: Is she still on?
    Samantha: No. She said please could she have her ear back. So I gave her it.
- else:
    Samantha: Is she all right? Did she get in? Did she say anything about me, or not about me, or just, no. Don't tell me. Did she?
    Theodore: She got in.
    Samantha: I liked her. I did say that. I said it before, so it counts.
}
{
- recall("ines_stop") == "the door that was not opened":
    Upstairs there was a wet place on the mat, the length of two shoes, where she'd stood. He stepped round it until it was dry.
- has_been("lovers"):
    In the morning a corner of tape was stuck to his sock. It went with him to the nineteenth floor, and some way home.
- else:
    The next evening he came in without the light and walked it. It was four steps, and then the table.
}
-> DONE
