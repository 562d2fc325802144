=== first
{reached("close"): Close already.|Not close yet.}
~ moment("nearer")
~ moment("nearer")
{reached("close"):
    Close now.
- else:
    Still not.
}
{phase("strangers") and not has_been("lovers"): Strangers.}
~ moment("met")
{phase("lovers"): Lovers.}
{heard("met"): They have met.}
 * {reached("close")} [Only when close]
   Shown.
 * {phase("friends")} [Never]
   Hidden.
- -> DONE
