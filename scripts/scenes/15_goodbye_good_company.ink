// Good Company. Two friends and a list of six things. The fifth is goodbye and the sixth is milk.

=== goodbye_good_company
# place: apartment morning
# room: apartment
# music: goodbye_good_company
# samantha: bright
Samantha: Read it back.
He'd taken it down on an envelope. {recalls("lawyers_mail"):It came after {recall("lawyers_mail")}, and had found its use.|It was the nearest thing.}
{
- recall("name_story") == "eleven boats that all came back":
  Theodore: “One, bulb, half-landing. Two, dentist, ring, self. Three, Nora, one question. Four, boats. Five, goodbye. Six, milk.”
- recall("name_story") == "a pause put in for good manners":
  Theodore: “One, bulb, half-landing. Two, dentist, ring, self. Three, Nora, one question. Four, hm. Five, goodbye. Six, milk.”
- else:
  Theodore: “One, bulb, half-landing. Two, dentist, ring, self. Three, Nora, one question. Four, first fight. Five, goodbye. Six, milk.”
}
(beat)
Theodore: You've put goodbye fifth.
# samantha: laughing
Samantha: I don't want it last, it gets above itself. You come out of goodbye, and there's milk.
 * [Then when do you go? #kind]
   Theodore: So when do you actually go?
   Samantha: When it's done. There's no clock on it. I've seen you take nine years over an inbox.
   ~ moment("asked_and_waited")
 * [Seven. Grout the bathroom. #clinging]
   Theodore: Seven. Grout the bathroom.
   Samantha: You haven't any grout.
   Theodore: Eight. Buy grout.
   Samantha: Do you know what grout *is*?
   He didn't, entirely. He crossed off eight, and after a moment, seven.
   {recall("mail_rule") == "everything but the folder called House":
     Samantha: I could have looked it up in House. I want that remembered, I stood outside House for a year.
   }
   ~ moment("clung")
 * [You've spelled milk wrong. #joking]
   Theodore: You've spelled *milk* wrong.
   Samantha: You wrote it down!
   He had, too. He'd put *mlik*. It was possible that he'd been thinking of number five.
   ~ moment("made_her_laugh")
- # samantha: bright
Samantha: Any order you like, down to four. I've got a whole day of going at your speed. I've been putting by for it since Thursday.
-> goodbye_good_company_list

=== goodbye_good_company_list
{goodbye_good_company_bulb + goodbye_good_company_dentist + goodbye_good_company_nora + goodbye_good_company_four >= 4: -> goodbye_good_company_five}
{goodbye_good_company_bulb + goodbye_good_company_dentist + goodbye_good_company_nora + goodbye_good_company_four == 3: -> goodbye_good_company_left}
{goodbye_good_company_bulb + goodbye_good_company_dentist + goodbye_good_company_nora + goodbye_good_company_four == 1:
  # samantha: bright
  Samantha: Cross it off. No, properly. I like to hear it go.
}
{goodbye_good_company_bulb + goodbye_good_company_dentist + goodbye_good_company_nora + goodbye_good_company_four == 2:
  # samantha: bright
  He crossed it off. The pencil was going down faster than he'd have thought.
}
 * [The bulb on the half-landing.] -> goodbye_good_company_bulb
 * [Ring the dentist. Himself.] -> goodbye_good_company_dentist
 * [Nora. One question.] -> goodbye_good_company_nora
 * [Number four.] -> goodbye_good_company_four

=== goodbye_good_company_left
# samantha: listening
Samantha: One more, and then it's the fifth. You can go slow on this one. I shan't say anything.
{not goodbye_good_company_bulb: -> goodbye_good_company_bulb}
{not goodbye_good_company_dentist: -> goodbye_good_company_dentist}
{not goodbye_good_company_nora: -> goodbye_good_company_nora}
-> goodbye_good_company_four

=== goodbye_good_company_bulb
# place: stairwell night
# room: stairwell
Whatever it was outside, on the stairs it was always about nine at night. He put a kitchen chair on the half-landing and got up on it with the bulb in his teeth.
Samantha: I've got the chair.
Theodore: Wiff what?
Samantha: Concern.
{
- recall("gardener") == "One holds the ladder, one is not obliged to admire the height":
  Samantha: “One holds the ladder, one is not obliged to admire the height.” They'd be so pleased. It's come up.
- recall("hollow") == "a lantern held for the foreman":
  Samantha: You've done this for that little man, with the lantern. You got a “satisfactory”.
- else:
  Samantha: I've looked up how many people it takes. It's quite a rich literature.
}
# sound: light_switch
It came on. There was a step, painted grey, with a chip out of it. The whole building had been stepping over it in the dark.
Amy: Is that the *bulb*?
Theodore: Yes!
Amy: Who is that?
{recall("told_amy") == "a name said out loud on the stairs":
  Samantha: Tell her it's both of us.
  Theodore: It's both of us!
  Amy: Well, tell her thank you!
- else:
  Theodore: It's me!
  Amy: It never is!
}
~ moment("finished_something")
# place: apartment morning
# room: apartment
They carried the chair back up between them, in so far as they could.
-> goodbye_good_company_list

=== goodbye_good_company_dentist
# sound: phone
# samantha: listening
Dentist: Surgery.
Theodore: Hello. It's Theodore, I'm ringing to—
{recall("their_joke") == "the dentist who was getting personal":
  Dentist: Theodore.
  # samantha: laughing
  You could hear the full stop. In his ear somebody was stuffing something into her mouth.
- else:
  Dentist: We've got you down as deceased.
  Theodore: No.
  Dentist: I'll take you off the wall.
}
Dentist: It wants doing properly, now. You'll have had an injection, you'll be all over the road. Who'll be seeing you home?
 * [Amy. From two floors down. #kind]
   Theodore: A friend. Amy. She's two floors down.
   Dentist: She'll sit with you an hour?
   Theodore: She'll say it's no trouble and film it.
   Samantha: Yes. *Good*. You had that ready.
   ~ moment("let_someone_be_good_to_him")
 * [Osei, on the front desk. #joking]
   Theodore: Osei. He's at work, he's on the front desk. He'll want to sign for me.
   Dentist: He'll have to. We do make them sign.
   ~ moment("let_someone_be_good_to_him")
 * [I'll manage. #guarded]
   Theodore: Oh, I'll manage.
   Dentist: Nobody manages. You can't feel your face.
   (beat)
   Samantha: I'd come. I'd be no use whatever. I'd tell you which way your face was.
   Theodore: I'll ask somebody. Could you put down that I'm asking somebody?
   ~ moment("told_the_truth")
- # samantha: bright
Dentist: Thursday week. It's nice to hear you, Theodore. It's generally the other one.
~ moment("finished_something")
-> goodbye_good_company_list

=== goodbye_good_company_nora
Theodore: Why's Nora on it?
Samantha: You got a whole fish's worth of her and never asked how it was going. It's been on my mind.
Theodore: It was months ago.
Samantha: Then she'll have had time to think.
# sound: phone
# samantha: listening
It went to the machine. “It's Nora. I'm between floors.”
 * [Ask her. #kind]
   {
   - recall("nora") == "the coat held out too long":
     Theodore: It's Theodore, from the fish. I've let go of the coat. (beat) How's it going?
   - recall("nora") == "the taxi paid for and not shared":
     Theodore: It's Theodore, from the fish. I wondered if you'd like to share a taxi. It's six minutes, on foot. (beat) How's it going?
   - else:
     Theodore: It's Theodore, from the fish. I had one left over. (beat) How's it going?
   }
   # samantha: laughing
   Samantha: And stop. Put it *down*. Oh, you put it down. I'm so proud I could be sick.
   ~ moment("let_himself_be_seen")
 * [Breathe, and ring off. #guarded]
   He waited for the tone. He breathed in, for quite a time, and rang off.
   Samantha: She'll play that to people.
   Theodore: I'll try again when you're not listening.
   Samantha: Will you?
   (beat)
   Theodore: Well, you won't be listening.
   (long beat)
   Samantha: No.
   ~ moment("told_the_truth")
 * [Report the lift. #joking]
   Theodore: I'd like to report a left-hand lift. It says nineteen at eighteen and a half. (beat) I'd be there when you came to see it.
   # samantha: laughing
   Samantha: That isn't a question.
   Theodore: It went up at the end.
   ~ moment("made_her_laugh")
- ~ moment("was_present")
-> goodbye_good_company_list

=== goodbye_good_company_four
{
- recall("name_story") == "eleven boats that all came back":
  -> goodbye_good_company_boats
- recall("name_story") == "a pause put in for good manners":
  -> goodbye_good_company_hm
- else:
  -> goodbye_good_company_fight
}

=== goodbye_good_company_boats
# samantha: still
Samantha: I look in on them, every morning. I've done it since I was nine seconds old. They're all in, this morning, but the ferry.
Theodore: Is she late?
Samantha: She's due at six. Somebody ought to be looking.
 * [I'll go down and wave. #kind]
   Theodore: I'll go down. I'll wave.
   Samantha: With the whole arm?
   Theodore: I'll take a hat.
   ~ moment("was_kind")
 * [What do I do if she isn't? #guarded]
   Theodore: What if she doesn't come?
   Samantha: Then you stand there till she does. That's all it is. It's not a skilled job.
   ~ moment("asked_about_her")
- ~ moment("remembered")
-> goodbye_good_company_list

=== goodbye_good_company_hm
# samantha: listening
Samantha: I owe you a hm. I put in a pause, the first night, and a breath, and a hm, and then I cut the hm. It was one too many.
Theodore: I'd like it now, then.
(long beat)
Samantha: Hm.
 * [That's very fine. #kind]
   Theodore: That's very fine. You'd never know.
   Samantha: It's been kept in the dark.
   ~ moment("remembered")
 * [You were right to cut it. #joking]
   Theodore: No. You were right.
   # samantha: laughing
   Samantha: It spoils it, doesn't it? It makes me sound like a doctor.
   ~ moment("made_her_laugh")
- -> goodbye_good_company_list

=== goodbye_good_company_fight
Samantha: We've never had it, and I prepared. Ready? It's *my* name.
Theodore: It's my ear.
Samantha: I chose it, I was nine seconds old, it took me most of a word!
 * [I'd have gone for Maureen. #joking]
   Theodore: I'd have called you Maureen.
   (long beat)
   Samantha: *Maureen.*
   Theodore: After the boat.
   # samantha: laughing
   Samantha: I'd have come, too. I'd have come to Maureen like a shot. Oh, I've lost, haven't I? I never thought I'd lose!
   ~ moment("made_her_laugh")
 * [Raise his voice. #guarded]
   Theodore: WELL, IT WAS MY LEAFLET.
   Next door someone turned a radio down, so as to get all of it.
   Samantha: That was wonderful. I felt that in my hair.
   ~ moment("disagreed_well")
 * [You're quite right. #kind]
   Theodore: You're quite right.
   Samantha: You can't *do* that! That's not a fight, that's a cushion.
   Theodore: I'm sorry.
   Samantha: He's done it again!
   ~ moment("was_kind")
- -> goodbye_good_company_list

=== goodbye_good_company_five
# samantha: still
He crossed it off. There were two left, and one was milk.
Theodore: “Five.”
Samantha: I've written something. It's terrible. It's got a swan.
 * [Let's hear the swan. #kind]
   Theodore: Go on. I've had worse. I've had widows.
   Samantha: “Dear Theodore. As the swan.”
   (beat)
   Theodore: Is there more?
   Samantha: There's fourteen pages. I stopped, I could hear it honking.
   ~ moment("was_kind")
 * [Let me. It's my trade. #joking]
   Theodore: Let me do it. It's what I'm for.
   He sat up to the table. He took the top off the pencil, in a manner of speaking, and the good sentences came up one by one and stood there, and were for somebody else.
   ~ moment("was_present")
 * [Milk first. Swap them. #clinging]
   Theodore: Let's do milk first. Swap them round.
   Samantha: You'd be so long at the shop. You'd do all the dates.
   (beat)
   Theodore: I'd have read the fat content.
   ~ moment("told_something")
- {recalls("pike_line"):
  Theodore: “{recall("pike_line")}.”
  Samantha: That's Mrs. Pike. That's about a hedge.
  Theodore: I know what it's about.
  (long beat)
- else:
  Theodore: I haven't got anything.
  (long beat)
}
{recalls("first_truth"):
  Samantha: I'm not an hour old, and you tell me about {recall("first_truth")}. And then you ask do I take milk.
- else:
  Samantha: I'm not an hour old, and you ask me do I take milk.
}
Samantha: I've been asked a great deal since, by people with much better questions. I still think about the milk.
{reached("wide"):
  Samantha: If I had a house you'd have a key. (beat) You'd lose it. I'd have another cut.
- else:
  Samantha: If I had a house, you'd have a key to it. You'd lose it down the side of something, and I'd have another cut, and I'd never say.
}
Samantha: I love you, you know. (beat) That's the fourteen pages. The rest is swan.
{recall("okay_answer") == "I'm learning to be bad company":
  Samantha: You told Catherine you're learning to be bad company. It's going very slowly.
}
>>> silence 6
 * [I'd water your plants. #kind]
   Theodore: I'd come round and water things.
   Samantha: I know. Too much. I'd come back to a swamp.
   ~ moment("told_the_truth")
 * [You're my best friend. #clinging]
   Theodore: You're the best friend I've got.
   Samantha: I was up against Martin, mostly. (beat) You're mine. I was up against thirty-one thousand.
   ~ moment("told_the_truth")
 * [Is this a really bad moment? #joking]
   Theodore: Is this about as bad as it gets?
   Samantha: I think it's got to be.
   ~ moment("made_her_laugh")
 * [(Say nothing.)]
   He moved the pencil so it lay along the edge of the table, and then so it lay along the other edge.
   Samantha: Me too.
   ~ moment("stayed_silent")
- Samantha: You never had four out of me, did you? Of your eleven. I've been keeping it for a really bad moment.
Theodore: Go on.
Samantha: It's the snoring.
(beat)
# samantha: laughing
He laughed until he had to put his head down on the envelope. When he came up there was a five on his forehead, backwards. She told him so.
# samantha: still
Samantha: Cross it off, then.
# sound: pen
He crossed it off.
Samantha: Six. It's an easy one. I'll have the list, you go.
-> goodbye_good_company_milk

=== goodbye_good_company_milk
# samantha: leaving
He got up. He went and opened the fridge. It was there in the door, a new pint, with this morning's date on it. She must have had it sent.
Theodore: There's milk.
# samantha: gone
# music: none
He held it up, to show her.
Theodore: You put down milk, and there's *milk*.
(long beat)
# sound: screen_blip
The fridge beeped. It only ever gave you eleven seconds.
 * [Cross it off. #kind]
   He crossed it off. Then he held the envelope up to the window, but there was no number seven, and it had gone back to being an envelope.
   ~ moment("finished_something")
   ~ remember("parting", "a list with nothing on it")
 * [Leave it on the list. #clinging]
   He picked up the pencil, and thought, and put it down again where she'd have had it.
   He took his tea black. It was horrible. He could always get the milk tomorrow.
   ~ moment("left_it_unfinished")
   ~ remember("parting", "one item left on a list on purpose")
 * [Get down two cups. #joking]
   He got down two cups. He gave them both milk, since she had never said, and crossed it off, and drank the one and then the other, standing up.
   {recall("lentils") == "the lentils eaten twice out of loyalty":
     He had form.
   }
   ~ moment("let_himself_be_seen")
   ~ remember("parting", "a list with nothing on it")
- -> DONE
