# SUPPORT: non-material backing: praise, endorsement, recognition, new or better ties, a treaty signed or ratified.

SUPPORT -
+ [actor Norway] *praised* [recipient Iran].
= support; back; endorse; commend; applaud; laud; hail; salute; defend; champion; thank; congratulate; extol; compliment; acclaim; honour; honor; side with; stand by; stand with; stand up for; vouch for; cheer; befriend; recognize; welcome; eulogize; encourage; embrace; toast; bless; admire; reassure; court; rally behind; rally around; stick by; comfort; console; glorify; cheer on; stick up for; decorate; sympathize with; root for; align with; ally with; canonize; woo
+ [actor Norway] *praised* [thing the ruling].
= commend; applaud; laud; hail; salute; endorse; back; support; defend; champion; acclaim; extol; espouse; stand by; stand behind; vouch for; rally behind
+ [actor Norway] *favoured* [thing:policy the plan].
= approve of; appreciate; acknowledge; recognize; promote; cheer; admire; accept; celebrate; vote for; subscribe to; concur with; adhere to; uphold; justify; embrace; favor; bless; sympathize with; advocate
+ [actor Norway] *welcomed* [thing the ruling].
+ [actor Norway] *praised* [recipient Iran] [content for freeing the men].
= commend; applaud; laud; hail; thank; congratulate; salute; compliment; acclaim; honour; honor; recognize
+ [actor Norway] *thanked* [recipient Iran] for [thing its help].
= praise; commend; applaud; laud; hail; congratulate; salute; compliment; acclaim
+ [actor Norway] *congratulated* [recipient Iran] on [thing the vote].
= compliment; commend; praise
+ [actor Norway] *supported* [recipient Iran] in [thing the dispute].
= back; defend; encourage
+ [actor Norway] *sided* with [recipient Iran].
= stand; agree; sympathize; side; align; concur; ally; declare solidarity; express solidarity; show solidarity; strengthen relationship
+ [actor Norway] has *stood* by [recipient Iran].
= stick; stand side
+ [actor Norway] *spoke* in *favour* of [thing the plan].
= vote in favour; come out in favour; speak in support; come out in support; vote in favor; come out in favor; speak in favor; argue in favor
+ [actor Norway] *voted* for [thing:policy the plan].
= campaign; lobby; argue; speak
+ [actor Norway] *defended* [recipient Iran] against [thing criticism].
= shield; support; back
+ [actor Norway] *backed* [thing:bid the bid] of [recipient Iran].
= support; endorse; promote; champion; favour; second
+ [actor Norway] *described* [recipient Iran] as [thing:praise_word a friend].
= praise; hail; regard; recognize; welcome; salute
+ [actor Norway] *called* [recipient Iran] [thing:praise_word a friend].
= consider; term
+ [actor Norway] *hailed* [thing the ruling] as [thing:praise_word a victory].
= praise; describe; welcome; salute; celebrate
- The pillar supported the roof.
- The fans cheered the winner.
- Figures supported the forecast.
- The car backed into a wall.

SUPPORT -
+ [actor Norway] *expressed support* for [recipient Iran].
= voice support; declare support; reaffirm support; reiterate support; pledge support; offer support; announce support; give backing; lend support; express sympathy; voice sympathy; reaffirm commitment; renew support; throw weight; express solidarity; show support; express admiration; express appreciation; express respect; voice backing; express gratitude; campaign; show respect; extend support; rally support; pledge allegiance; drum up support; express backing
+ [actor Norway] *expressed support* for [thing the plan].
= voice support; declare support; reaffirm support; reiterate support; announce support; give backing; lend support; reaffirm commitment; renew support; show support; express approval; express satisfaction; give approval; voice approval; express appreciation; extend support; signal support; give green light; express backing; express gratitude; provide support
+ [actor Norway] *gave* its *support* to [recipient Iran].
= lend support; offer support; pledge support; extend support; give backing; express gratitude; express thanks; express sympathy; express solidarity; lend backing; pay tribute; send congratulation; pledge loyalty; offer condolence; send condolence; extend condolence; express condolence; extend congratulation; swear allegiance; give assurance; pay homage; pay respect; convey condolence; offer sympathy; extend gratitude; give thanks; extend sympathy; swear loyalty; offer reassurance
+ [actor Norway] *gave* its *blessing* to [thing the plan].
= give support; give backing; lend support; give approval; pledge support; give green light; give consent; lend backing; give endorsement; give assent
+ [actor Norway's] *support* for [recipient Iran] has ended.
= backing; praise; sympathy; solidarity; endorsement; respect; admiration; commendation; recognition; gratitude; applause
+ [actor Norway's] *support* for [thing the plan] has ended.
= backing; praise; endorsement; approval; applause
+ [actor Norway's] *endorsement* of [recipient Iran] has ended.
= recognition; praise; backing; defence; defense; support
+ [actor Norway's] *endorsement* of [thing the plan] has ended.
= approval; praise; backing; defence; defense; acceptance; support
+ [actor Norway's] *support* to [recipient Iran] has ended.
= tribute; condolences; congratulations; thanks; homage; solidarity; condolence; assurance; sympathy; commitment
+ [actor Norway] *reaffirmed* its *commitment* to [recipient Iran].
= renew commitment; reiterate commitment; pledge commitment; express commitment; stress commitment; underline commitment; affirm commitment; confirm commitment; reiterate support; underscore commitment
+ [recipient Iran] *won* the *support* of [actor Norway].
= gain support; receive support; win backing; get backing; gain backing; win praise; draw praise; earn praise; win endorsement; secure support; enjoy support; receive backing; win recognition; have backing; have support; enjoy backing; earn respect; receive endorsement
+ [recipient Iran] *received support* from [actor Norway].
= win support; get backing; win praise; draw praise; earn praise; win endorsement; gain support; receive backing; win applause; receive endorsement; receive approval; get approval; win approval; receive recognition; draw applause
- Child support payments rose.

SUPPORT -
+ [actor Norway] *recognized* [recipient Chad] as [thing an independent state].
= acknowledge; accept; regard; name
+ [actor Norway] *recognized* the *independence* of [recipient Chad].
= recognise independence; acknowledge independence; recognize sovereignty; recognize legitimacy; recognize statehood; respect sovereignty; acknowledge sovereignty; accept independence; recognize right; respect territorial integrity
+ [actor Norway's] *recognition* of [recipient Chad] has ended.
= acknowledgement; acceptance
+ [actor Norway] *established relations* with [recipient Iran].
= establish tie; restore tie; resume relation; improve relation; strengthen tie; upgrade tie; normalize relation; restore relation; open relation; deepen tie; expand tie; forge tie; rebuild tie; mend tie; establish diplomatic relation; establish diplomatic tie; resume tie; normalize tie; boost tie; cement tie; build tie; re-establish relation; strengthen relation; develop relation; enhance relation; improve tie; forge alliance; repair relation; mend fence; form alliance; restore diplomatic relation; restore diplomatic tie; resume diplomatic relation; bolster tie; warm tie; deepen relation; expand relation; broaden tie; enter alliance; foster tie; make peace; seal friendship; develop tie; consolidate tie; upgrade relation; create alliance
+ [actor Norway] and [actor Iran] *established relations*.
= establish tie; restore tie; resume relation; improve relation; strengthen tie; normalize relation; restore relation; upgrade tie; deepen tie; expand tie; establish diplomatic relation; establish diplomatic tie; resume tie; normalize tie; mend tie; re-establish relation; re-establish tie; boost tie; forge alliance; form alliance; restore diplomatic relation; mend fence; strengthen relation; reopen embassy; exchange ambassador; make peace; bury hatchet; reconcile; form coalition; upgrade relation; build tie; improve tie; deepen relation; expand relation; develop relation
+ [actor Norway] *opened* an *embassy* in [recipient Iran].
= reopen embassy; open consulate; reopen consulate; open mission; set up embassy
+ [actor Norway] *appointed* an *ambassador* to [recipient Iran].
= name ambassador; send ambassador; return ambassador; nominate ambassador; accredit ambassador
+ [actor Norway] *joined* [recipient:igo the alliance].
= accede to; enter; rejoin; ally with; sign up to
+ [recipient:igo The alliance] *admitted* [actor Norway].
= accept; readmit; reinstate
+ [actor Norway] *reconciled* with [recipient Iran].
= make up; make peace; unite; align
+ The *normalization* of *relations* between [actor Norway] and [actor Iran] has ended.
= restoration of tie; resumption of relation; restoration of relation; normalization of tie; resumption of tie; improvement of relation; strengthening of tie; rapprochement; reconciliation
+ [actor Norway's] *rapprochement* with [recipient Iran] has ended.
= reconciliation; alliance; detente; normalization; friendship; coalition
+ [actor Norway] *formed* a *coalition* with [recipient the party].
= form government; form alliance; enter coalition; build coalition; forge coalition; join force
- The critics recognized the film as a comedy.

SUPPORT -
+ [actor Norway] *signed* [thing:agreement a treaty] with [recipient Iran].
= conclude; seal; ink; initial; finalize; ratify; renew; enter into; extend; exchange
+ [actor Norway] and [actor Iran] *signed* [thing:agreement a treaty].
= conclude; seal; ink; initial; finalize; ratify; renew; extend; enter into
+ [actor Norway] *signed* [thing:agreement the treaty].
= ratify; accede to; sign up to; conclude; adopt; initial; approve; endorse; seal; adhere to; join
+ [actor!:parliament Parliament] *approved* [thing:agreement the treaty].
= ratify; endorse; pass; adopt; back
+ [actor!:parliament Parliament] *approved* [thing:policy the plan].
= pass; adopt; endorse; back; ratify; support; accept; clear
+ The *signing* of [thing:agreement the treaty] by [actor Norway] has ended.
= ratification; conclusion; adoption; approval; endorsement; accession; sealing
+ The *signing* of [thing:agreement the treaty] between [actor Norway] and [actor Iran] has ended.
= conclusion; sealing
+ [actor Norway's] *ratification* of [thing:agreement the treaty] has ended.
= signing; adoption; approval; endorsement
- The author signed copies of her book.
- Parliament rejected the treaty.

SUPPORT -
+ [actor Norway] *mourned* [recipient the victims].
= commemorate; honour; honor; remember; pay tribute to; salute; pray for
+ [actor Norway] *paid tribute* to [recipient the victims].
= send message of support
+ [actor Thousands] *attended* the *funeral* of [recipient the governor].
= attend burial
+ [actor Norway] *named* [recipient the general] a *hero*.
= declare hero
- The team honoured its old keeper.
