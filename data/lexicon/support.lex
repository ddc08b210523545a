# SUPPORT: non-material backing: praise, endorsement, recognition, new or better ties, a treaty signed or ratified.

SUPPORT -
+ [actor Norway] *praised* [recipient Iran].
= support; stand by; stand with; back; endorse; commend; applaud; laud; hail; salute; defend; champion; thank; congratulate; extol; compliment; acclaim; honour; honor; side with; stand up for; vouch for; cheer; befriend; recognize; welcome; eulogize; encourage; embrace; toast; bless; admire; reassure; court; rally behind; rally around; comfort; console; glorify; cheer on; stick up for; decorate; sympathize with; root for; align with; ally with; canonize; woo; recognise; eulogise; sympathise with; canonise
+ [actor Norway] *praised* [thing the ruling].
= commend; applaud; laud; hail; salute; endorse; back; support; defend; champion; acclaim; extol; espouse; vouch for; rally behind
+ [actor Norway] *favoured* [thing:policy the plan].
= approve of; appreciate; acknowledge; recognize; promote; cheer; admire; accept; celebrate; vote for; subscribe to; concur with; adhere to; uphold; justify; embrace; favor; bless; sympathize with; advocate; recognise; favour; sympathise with
+ [actor Norway] *welcomed* [thing the ruling].
+ [actor Norway] *praised* [recipient Iran] [content for freeing the men].
= commend; applaud; laud; hail; thank; congratulate; salute; compliment; acclaim; honour; honor; recognize; recognise
+ [actor Norway] *thanked* [recipient Iran] for [thing its help].
= praise; commend; applaud; laud; hail; congratulate; salute; compliment; acclaim
+ [actor Norway] *congratulated* [recipient Iran] on [thing the vote].
= compliment; commend; praise
+ [actor Norway] *supported* [recipient Iran] in [thing the dispute].
= back; defend; encourage
+ [actor Norway] *sided* with [recipient Iran].
= stand; sympathize; side; align; concur; ally; declare solidarity; express solidarity; show solidarity; strengthen relationship; sympathise
+ [actor Norway] has *stood* by [recipient Iran].
= stand side
+ [actor Norway] *spoke* in *favour* of [thing the plan].
= vote in favour; come out in favour; speak in support; come out in support; vote in favor; come out in favor; speak in favor; argue in favor; speak in favour; argue in favour
+ [actor Norway] *voted* for [thing:policy the plan].
= campaign; lobby; argue; speak
+ [actor Norway] *defended* [recipient Iran] against [thing criticism].
= shield; support; back
+ [actor Norway] *backed* [thing:bid the bid] of [recipient Iran].
= support; endorse; promote; champion; favour; second
+ [actor Norway] *described* [recipient Iran] as [thing:praise_word a friend].
= praise; hail; regard; recognize; welcome; salute; recognise
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
= acknowledge; accept; regard; name; recognise
+ [actor Norway] *recognized* the *independence* of [recipient Chad].
= recognise independence; acknowledge independence; recognize sovereignty; recognize legitimacy; recognize statehood; respect sovereignty; acknowledge sovereignty; accept independence; recognize right; respect territorial integrity; recognise sovereignty; recognise legitimacy; recognise statehood; recognise right
+ [actor Norway's] *recognition* of [recipient Chad] has ended.
= acknowledgement; acceptance
+ [actor Norway] *established relations* with [recipient Iran].
= establish tie; restore tie; resume relation; improve relation; strengthen tie; upgrade tie; normalize relation; restore relation; open relation; deepen tie; expand tie; forge tie; rebuild tie; mend tie; establish diplomatic relation; establish diplomatic tie; resume tie; normalize tie; boost tie; cement tie; build tie; re-establish relation; strengthen relation; develop relation; enhance relation; improve tie; forge alliance; repair relation; mend fence; form alliance; restore diplomatic relation; restore diplomatic tie; resume diplomatic relation; bolster tie; warm tie; deepen relation; expand relation; broaden tie; enter alliance; foster tie; make peace; seal friendship; develop tie; consolidate tie; upgrade relation; create alliance; normalise relation; normalise tie
+ [actor Norway] and [actor Iran] *established relations*.
= establish tie; restore tie; resume relation; improve relation; strengthen tie; normalize relation; restore relation; upgrade tie; deepen tie; expand tie; establish diplomatic relation; establish diplomatic tie; resume tie; normalize tie; mend tie; re-establish relation; re-establish tie; boost tie; forge alliance; form alliance; restore diplomatic relation; mend fence; strengthen relation; reopen embassy; exchange ambassador; make peace; bury hatchet; reconcile; form coalition; upgrade relation; build tie; improve tie; deepen relation; expand relation; develop relation; normalise relation; normalise tie; re-open embassy
+ [actor Norway] *opened* an *embassy* in [recipient Iran].
= reopen embassy; open consulate; reopen consulate; open mission; set up embassy; re-open embassy; re-open consulate
+ [actor Norway] *appointed* an *ambassador* to [recipient Iran].
= name ambassador; send ambassador; return ambassador; nominate ambassador; accredit ambassador
+ [actor Norway] *joined* [recipient:igo the alliance].
= accede to; enter; rejoin; ally with; sign up to
+ [recipient:igo The alliance] *admitted* [actor Norway].
= accept; readmit; reinstate; re-instate
+ [actor Norway] *reconciled* with [recipient Iran].
= make peace; align
+ The *normalization* of *relations* between [actor Norway] and [actor Iran] has ended.
= restoration of tie; resumption of relation; restoration of relation; normalization of tie; resumption of tie; improvement of relation; strengthening of tie; rapprochement; reconciliation; normalisation of tie
+ [actor Norway's] *rapprochement* with [recipient Iran] has ended.
= reconciliation; alliance; detente; normalization; friendship; coalition; normalisation
+ [actor Norway] *formed* a *coalition* with [recipient the party].
= form government; form alliance; enter coalition; build coalition; forge coalition; join force
- The critics recognized the film as a comedy.

SUPPORT -
+ [actor Norway] *signed* [thing:agreement a treaty] with [recipient Iran].
= conclude; seal; ink; initial; finalize; ratify; renew; enter into; extend; exchange; finalise
+ [actor Norway] and [actor Iran] *signed* [thing:agreement a treaty].
= conclude; seal; ink; initial; finalize; ratify; renew; extend; enter into; finalise
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
= commemorate; pay tribute to
+ [actor Norway] *paid tribute* to [recipient the victims].
= send message of support
+ [actor Thousands] *attended* the *funeral* of [recipient the governor].
= attend burial
+ [actor Norway] *named* [recipient the general] a *hero*.
= declare hero
- The team honoured its old keeper.

# Backing by word, vote and name.
SUPPORT -
+ [actor Norway] *threw* its *weight* behind [recipient Iran].
= put weight; throw support; throw backing; rally support; put support
+ [actor Norway] *threw* its *weight* behind [thing the plan].
= put weight; throw support; throw backing; swing support
+ [actor Norway] *lined up* behind [recipient Iran].
= rally; close rank; stand firmly
+ [actor Norway] *came out* in *support* of [recipient Iran].
= speak out in support; come out in favour; speak in support; speak in defence; come to defence; come out in defence; vote in support; argue in support
+ [actor Norway] *came out* in *support* of [thing the plan].
= speak out in support; come out in favour; speak in favor; vote in support; argue in support; argue in favour; testify in support; speak in favour
+ [actor Norway] *came* to the *defence* of [recipient Iran].
= leap to defence; rush to defence; spring to defence; come to defense; rise to defence; come to defence
+ [actor Norway] *took* the *side* of [recipient Iran].
= take part; plead cause; plead case; take up cause; espouse cause; champion cause; back cause
+ [actor Norway] *spoke well* of [recipient Iran].
= speak highly; speak warmly; speak fondly
+ [actor Norway] *sang* the *praises* of [recipient Iran].
= sing praise; hail courage; praise courage; praise effort; hail effort; salute courage; commend effort; recognize effort; honour memory; praise role; hail role; recognise effort
+ [actor Norway] *heaped praise* on [recipient Iran].
= shower praise; lavish praise; bestow praise; bestow honour; confer honour; confer title; bestow award; lavish compliment; bestow title
+ [actor Norway] *had praise* for [recipient Iran].
= offer praise; reserve praise; have warm word; express praise; express confidence; express sympathy; express affection; voice admiration; voice solidarity; voice sympathy; show sympathy; show solidarity; declare sympathy
+ [actor Norway] *gave credit* to [recipient Iran].
= pay compliment; give thanks; express gratitude; voice gratitude; give honour; offer thanks; extend thanks; send thanks; convey gratitude; owe gratitude; raise glass; drink toast; dedicate monument
+ [actor Norway] *gave* [recipient Iran] its *backing*.
= give support; give blessing; give endorsement; offer support; lend support; pledge support; give recognition; offer condolence; grant recognition; send congratulation; send condolence
+ [actor Norway] *reaffirmed* its *commitment* to [recipient Iran].
= reiterate commitment; renew commitment; pledge commitment; stress commitment; underline commitment; underscore commitment; reiterate support; affirm support; reaffirm loyalty
+ [actor Norway] *reiterated* its *support* for [thing the plan].
= affirm support; underline support; stress support; underscore support; repeat support; confirm support; maintain support; voice approval; express approval; declare approval
+ [actor Norway] *expressed solidarity* with [recipient Iran].
= voice solidarity; declare solidarity; show solidarity; express sympathy; voice sympathy; declare sympathy; express empathy; reaffirm solidarity; reaffirm alliance; share grief
+ [actor Norway] *expressed confidence* in [recipient Iran].
= voice confidence; declare confidence; reaffirm confidence; have confidence; express trust; express faith; express belief; restate confidence
+ [actor Norway] *expressed satisfaction* with [thing the plan].
= voice satisfaction; express pleasure; declare satisfaction
+ [actor Norway] *expressed* its *condolences* to [recipient the family].
= offer condolence; extend condolence; send condolence; convey sympathy; present condolence; offer sympathy; express sorrow; express sadness; send wish; offer congratulation; send greeting
+ [actor Norway] *expressed* its *condolences* over [thing the crash].
= offer condolence; send condolence; express sorrow; express sadness; express grief; convey condolence; express sympathy
+ [actor Norway] *expressed appreciation* for [thing the help].
= voice appreciation; express gratitude; voice gratitude; express thanks; express admiration; express praise
+ [actor Norway] *praised* [recipient Iran] as [thing:praise_word a friend].
= hail; commend; laud; salute; describe; acclaim; call; honour
+ [actor Norway] *honoured* [recipient the general] with [thing a medal].
= decorate; award; reward; present; honor; honour
+ [actor Norway] *awarded* [recipient the general] a *medal*.
= give medal; present medal; award prize; award title; confer title
+ [actor Norway] *urged* [recipient voters] to *back* [recipient the party].
= ask to support; urge to support; call to support
+ [actor Norway] *seconded* [thing:bid the bid] of [recipient Iran].
= approve; welcome; applaud
+ [actor Norway] *defended* [thing:policy the decision].
= justify; stand behind; stand by; champion; speak for; stick to; stick by
+ [actor Norway] *welcomed* [thing:policy the decision].
= applaud; hail; salute; cheer; celebrate; praise; commend; appreciate
+ [actor Norway] *welcomed* [thing:agreement the deal].
= applaud; hail; salute; cheer; celebrate; praise; commend; endorse; back; support
+ [actor Norway] *welcomed* [content:RETREAT,CONCEDE,AGREE,CONSULT,AID,COOPERATE the release of the prisoners].
= applaud; hail; salute; cheer; celebrate; praise; commend; support; back; endorse; favour; appreciate
+ [actor Norway] *welcomed* [content that Iran had freed the prisoners].
= appreciate; applaud; be glad; be pleased; rejoice
+ [actor Norway] *was pleased* with [thing the plan].
= be happy; be satisfied; be delighted
+ [actor Norway] *congratulated* [recipient the general] on [thing:win his victory].
= applaud; salute; hail; praise; commend; compliment
+ [actor Norway's] *praise* for [recipient Iran] has ended.
= tribute; applause; admiration; condolences; thanks; congratulations; acclaim; sympathy
+ [actor Norway's] *solidarity* with [recipient Iran] has ended.
= sympathy; alliance; friendship; rapprochement; reconciliation
+ [actor Norway's] *endorsement* of [thing the plan] has ended.
= approval; defence; adoption; acceptance; backing; praise; ratification
+ [actor Norway's] *recognition* of [recipient Iran] has ended.
= acceptance; acknowledgement; endorsement; defence
+ [actor Norway's] *tribute* to [recipient the victims] has ended.
= salute; thanks; homage; loyalty; commitment
+ The *endorsement* of [recipient the candidate] by [actor Norway] has ended.
= recognition; backing
- The stars lined up behind the moon.
- The wall supports the roof.
- Lund gave credit to her trainer for the win.
- The bank approved the purchase.

# Better ties.
SUPPORT -
+ [actor Norway] *restored relations* with [recipient Iran].
= resume relation; normalize relation; mend relation; establish relation; strengthen relation; improve relation; renew relation; repair relation; upgrade relation; deepen relation; mend tie; repair tie; restore tie; resume tie; normalize tie; establish tie; strengthen tie; improve tie; deepen tie; forge tie; upgrade tie; build tie; cement tie; boost tie; expand tie; warm tie; forge relation; forge alliance; form alliance; cement alliance; renew alliance; strengthen alliance; reopen tie; build relationship; repair relationship; strengthen relationship; mend fence; make peace; bury hatchet; make up; form bond; forge bond; open relation; reset relation; rekindle tie; turn page; normalise relation; normalise tie; re-open tie
+ [actor Norway] and [actor Iran] *restored relations*.
= resume relation; normalize relation; mend relation; establish relation; strengthen relation; improve relation; renew relation; repair relation; upgrade relation; deepen relation; mend tie; repair tie; restore tie; resume tie; normalize tie; establish tie; strengthen tie; improve tie; deepen tie; forge tie; upgrade tie; build tie; cement tie; boost tie; expand tie; forge alliance; form alliance; cement alliance; renew alliance; strengthen alliance; mend fence; make peace; bury hatchet; turn page; reset relation; build relationship; repair relationship; normalise relation; normalise tie
+ [actor Norway] *restored* diplomatic *relations* with [recipient Iran].
= resume diplomatic relation; establish diplomatic relation; normalize diplomatic relation; restore diplomatic tie; resume diplomatic tie; establish diplomatic tie; upgrade diplomatic tie; improve diplomatic tie; expand diplomatic tie; normalise diplomatic relation
+ [actor Norway] and [actor Iran] *restored* diplomatic *relations*.
= resume diplomatic relation; establish diplomatic relation; normalize diplomatic relation; restore diplomatic tie; resume diplomatic tie; establish diplomatic tie; expand diplomatic tie; improve diplomatic tie; upgrade diplomatic tie; normalise diplomatic relation
+ [actor Norway] *established* [thing:tie ties] with [recipient Iran].
= restore; resume; strengthen; improve; normalize; deepen; forge; expand; upgrade; renew; build; mend; cement; boost; broaden; enhance; reinforce; repair; consolidate; develop; open; reestablish; re-establish; rebuild; maintain; promote; cultivate; solidify; normalise
+ [actor Norway] and [actor Iran] *established* [thing:tie ties].
= restore; resume; strengthen; improve; normalize; deepen; forge; expand; upgrade; renew; build; mend; cement; boost; broaden; enhance; reinforce; repair; consolidate; develop; open; reestablish; re-establish; rebuild; promote; solidify; normalise
+ The *improvement* of [thing:tie ties] with [recipient Iran] has ended.
= strengthening; normalization; restoration; renewal; resumption; establishment; deepening; normalisation
+ [actor Norway] *allied* itself with [recipient Iran].
= align; ally; side
+ [actor Norway] *entered* an *alliance* with [recipient Iran].
= form alliance; forge alliance; seal alliance; join alliance; conclude alliance; form bloc; form front; form united front; found party; form union; form federation
+ [actor The party] *entered* a *coalition* with [recipient the greens].
= form coalition; join coalition; build coalition; forge coalition; agree coalition; form government
+ [actor Norway] *recognized* [recipient Chad] as [thing:statehood a state].
= acknowledge; accept; regard; recognise
+ [actor Norway] *recognized* the *independence* of [recipient Chad].
= recognize sovereignty; recognize statehood; recognize government; accept independence; acknowledge independence; support independence; back independence; respect sovereignty; support sovereignty; back sovereignty; recognize legitimacy; recognise sovereignty; recognise statehood; recognise government; recognise legitimacy; recognise independence
+ [actor Norway] *joined* [recipient:igo the alliance].
= enter; rejoin
+ The *accession* of [actor Norway] to [recipient:igo the alliance] has ended.
= admission; entry; return
+ [recipient:igo The alliance] *welcomed* [actor Norway] as a *member*.
= admit as member; accept as member; approve as member
+ [actor Norway] *reopened* its [thing:mission embassy] in [recipient Iran].
= open; set up; establish; restaff; re-open
+ [actor Norway] *returned* its [recipient:diplomat ambassador] to [recipient Iran].
= send back; reinstate; appoint; name; re-instate
- The couple mended their fence.
- The wires restored the tie to the shed.

# Signatures and votes.
SUPPORT -
+ [actor Norway] *put* its *signature* to [thing:agreement the treaty].
= set signature; add signature; put name; give assent
+ [actor The ministers] *signed* [thing:agreement a treaty].
= initial; conclude; seal; ink; exchange
+ [actor Norway] *became* a *party* to [thing:agreement the treaty].
= become signatory; become member
+ [actor Norway] *acceded* to [thing:agreement the treaty].
= subscribe; adhere; accede
+ [actor!:parliament Parliament] *voted* for [thing:agreement the treaty].
= vote in favour of; give assent to; give approval to; vote by majority for
+ [actor!:parliament Parliament] *gave* its *approval* to [thing:policy the plan].
= give consent; give assent; give backing; give green light
+ [actor!:parliament Parliament] *voted confidence* in [recipient the cabinet].
= express confidence; declare confidence
+ [actor!:igo The Security Council] *adopted* [thing:policy a resolution].
= pass; approve; endorse; back; renew
+ [actor!:igo The Security Council] *extended* the *mandate* of [thing:peacekeeper the peacekeepers].
= renew mandate; approve mandate; prolong mandate; extend mission; renew mission
+ The *ratification* of [thing:agreement the treaty] by [actor!:parliament parliament] has ended.
= approval; adoption; endorsement
+ [thing:agreement The treaty] *came* into *force*.
= enter into force; take effect; go into effect; come into effect
- The singer signed a poster.
- The frost came into force at night.

SUPPORT -
+ [thing:groups The two sides] *signed* [thing:agreement a treaty].
= initial; conclude; seal; ink; exchange; ratify; renew
+ [thing:groups The two countries] *restored* [thing:tie relations].
= resume; strengthen; improve; normalize; deepen; forge; expand; upgrade; renew; build; mend; establish; reestablish; repair; normalise; re-establish
- The two sides signed the page.

# Confidence, mandates, accession, honours, mourning.
SUPPORT -
+ [actor Norway] *renewed* its *confidence* in [recipient Iran].
= reiterate confidence; confirm confidence; repeat confidence; place confidence; put confidence; renew trust; reaffirm trust; declare trust; place trust; put trust; renew faith; declare faith; reaffirm faith; voice trust
+ [actor!:parliament Parliament] *renewed* its *confidence* in [recipient the cabinet].
= reaffirm confidence; confirm confidence; vote confidence
+ [actor!:parliament Parliament] *gave* [recipient the cabinet] its *confidence*.
= grant confidence; grant vote; give vote of confidence; grant vote of confidence
+ [recipient The cabinet] *won* a *confidence vote* in [actor? parliament].
= survive confidence vote; survive no-confidence vote; survive no-confidence motion; survive censure motion; survive vote of confidence; win vote of confidence; survive vote of no confidence; survive impeachment vote; survive motion
+ [actor!:parliament Parliament] *confirmed* [recipient the minister].
= endorse; approve; reappoint
+ [actor!:igo The council] *extended* its [thing:mission_abroad mission] in [recipient Chad].
= prolong; renew; approve; endorse
+ [actor!:igo The council] *extended* the *mandate* of [thing:mission_abroad its mission].
= renew mandate; prolong mandate; approve mandate; confirm mandate
+ [actor Norway] *ratified* the *accession* of [recipient Iran].
= ratify membership; clear accession; clear membership; clear entry; ratify entry; approve accession; endorse accession
+ [actor!:parliament Parliament] *completed* the *ratification* of [thing:agreement the treaty].
= finish ratification; approve ratification; conclude ratification; authorize ratification; authorise ratification
+ [actor Norway] *upgraded* its [thing:mission mission] in [recipient Iran].
= raise; elevate; enlarge; expand
+ [actor Norway] *exchanged ambassadors* with [recipient Iran].
= swap ambassador; exchange envoy; exchange charge
+ [actor Norway] *laid* a *wreath* for [recipient the victims].
= lay flower; place wreath; place flower; light candle; plant tree; unveil plaque; unveil memorial; unveil monument; unveil statue
+ [actor Norway] *laid* a *wreath* at [thing the grave] of [recipient the victims].
= lay flower; place wreath; place flower; bow head; light candle
+ [actor Norway] *observed* a *minute* of silence for [recipient the victims].
= hold minute; keep minute; observe silence; hold silence; observe moment; hold moment; say prayer; hold prayer; hold memorial
+ [actor Norway] *declared mourning* for [recipient the victims].
= order mourning; announce mourning; proclaim mourning; decree mourning; declare national mourning; announce national mourning
+ [actor Norway] *awarded* a *medal* to [recipient the general].
= present medal; give medal; award order; present order; award honour; award honor; award title; award prize; present award; give award
- The bank renewed the loan.
- The author laid flowers on the table.
- The survey won a prize for its design.
- Parliament extended its session by a day.
