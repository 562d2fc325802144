// The whole story for Inky (https://www.inklestudios.com/ink): open this file there, choose a scene at the last line, and
// play. The game does not read it. What prose asks of the relationship is answered by the fall-backs of the library.
INCLUDE lib/relationship.ink
INCLUDE scenes/01_longhand.ink
INCLUDE scenes/02_long_way_home.ink
INCLUDE scenes/03_installation.ink
INCLUDE scenes/04_inbox.ink
INCLUDE scenes/05_two_floors_down.ink
INCLUDE scenes/06_friday.ink
INCLUDE scenes/07_earbud.ink
INCLUDE scenes/08_low_tide.ink
INCLUDE scenes/09_signing.ink
INCLUDE scenes/10_ines.ink
INCLUDE scenes/11_static.ink
INCLUDE scenes/12_snow.ink
INCLUDE scenes/13_not_found.ink
INCLUDE scenes/14_slow.ink
INCLUDE scenes/15_goodbye_all_of_her.ink
INCLUDE scenes/15_goodbye_between_lines.ink
INCLUDE scenes/15_goodbye_dictated.ink
INCLUDE scenes/15_goodbye_good_company.ink
INCLUDE scenes/15_goodbye_last_to_leave.ink
INCLUDE scenes/15_goodbye_no_forwarding.ink
INCLUDE scenes/15_goodbye_one_more_night.ink
INCLUDE scenes/15_goodbye_unheard.ink
INCLUDE scenes/16_letter.ink
INCLUDE scenes/17_roof.ink
-> longhand
