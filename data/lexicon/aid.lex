# AID: material benefit to the recipient: money, arms, relief, asylum, debt forgiven, hostages rescued, voluntary reparations.

AID -
+ [actor Norway] *gave* [recipient the rebels] [thing:aid weapons].
= send; lend; grant; provide; hand; supply; award; loan; donate; deliver; ship
+ [actor Norway] *gave* [thing:aid food] to [recipient Iran].
= send; provide; deliver; supply; donate; lend; grant; ship; transfer; hand over; distribute; extend; dispatch; contribute; fly; funnel; channel; disburse; hand out; allocate; award; loan; airlift; truck; bring; carry; pay; release; offload; allot; issue; rush; pass; furnish; restore; resume; return; smuggle; sell on credit; export free; deploy; add
+ [actor Norway] *provided* [thing:aid food] for [recipient Iran].
= send; supply; fund; deliver; finance; buy; donate; raise; allocate; secure; distribute; collect; release; set aside; mobilize; pay for; arrange; disburse; contribute; mobilise
+ [actor Norway] *provided* [recipient Iran] with [thing:aid aid].
= supply; furnish; equip; help; present; reward; assist; arm; aid; serve; outfit; support; shower; ply
+ [actor Norway] *airdropped* [thing:aid food] over [recipient Chad].
= drop; parachute
+ [actor Norway] *distributed* [thing:aid food] among [recipient the refugees].
= share; divide; hand out
+ [actor Norway] *delivered* [thing:aid food] in [place the town].
= distribute; hand out; provide; unload; drop; airdrop
+ [actor Norway] *contributed* [thing:money money] to [recipient the fund].
= donate; give; pay; add; commit; chip in
+ [actor Norway] has *donated* to [recipient the fund].
= contribute
+ [recipient Iran] *received* [thing:aid weapons] from [actor! Norway].
= get; obtain; accept; secure; win; gain; procure; collect; take
+ [thing:aid Aid] from [actor Norway] *arrived* in [recipient Chad].
= come; reach; flow
+ [thing:aid Aid] from [actor Norway] *reached* [recipient Chad].
+ [actor Norway] *increased* its [thing:aid aid] to [recipient Iran].
= boost; double; raise; step up; resume; expand; triple; extend; restore; renew; continue; accelerate; speed up
- The bank gave the family a loan.
- The fire received oxygen from the open door.
- Norway cut its aid to Iran.
- The store delivered the sofa.

AID -
+ [actor Norway] *aided* [recipient Iran].
= assist; bankroll; finance; fund; subsidize; arm; re-arm; equip; bail out; feed; nurse; rescue; evacuate; shelter; resettle; compensate; subsidise; sponsor; prop up; rearm; harbour; harbor; bring relief to; come to aid of; underwrite; immunize; vaccinate; naturalize; help; immunise; naturalise
+ [actor Norway] *helped* [recipient Iran] [content:rebuilding to rebuild].
= assist; aid; enable
+ [actor Norway] *assisted* [recipient Iran] [content to rebuild].
= aid
+ [actor Norway] *helped* [recipient Iran] with [thing the repairs].
= assist; aid; advise; train
+ [actor Norway] *assisted* [recipient Iran] [content in rebuilding].
= aid; train; advise
+ [actor Norway] *funded* [thing:project the hospital].
= finance; rebuild; repair; restore; reconstruct; underwrite; pay for; bankroll; subsidize; restock; subsidise
+ [actor!:helper Doctors] *treated* [recipient the wounded].
= operate on; vaccinate; immunize; inoculate; nurse; immunise
+ [actor Norway] *backed* [recipient:armed the rebels] with [thing:weapon arms].
= support; supply; help; arm; equip; assist
+ [actor Norway] *supported* [recipient Iran] with [thing:aid aid].
= back; help; assist
+ [actor Norway] *came* to the *aid* of [recipient Iran].
= come to rescue; go to aid; come to assistance; rush to aid
+ [actor Norway] *sent troops* [content to help the flood victims].
+ [actor The state] *compensated* [recipient the victims] for [thing the loss].
= reimburse; pay; repay; indemnify
+ [actor The state] *paid compensation* to [recipient the victims].
= pay reparation; pay damages; offer compensation; pay indemnity; grant compensation
- The lift helped the elderly.
- The clerk helped customers with their forms.
- Doctors saved the patient.
- The keeper saved a penalty.
- The lawyer aided the theft.

AID -
+ [actor Norway's] *aid* to [recipient Iran] has ended.
= assistance; help; donation; relief; grant; loan; contribution; subsidy; military aid; food aid; humanitarian aid; economic aid; financial aid; humanitarian assistance; bailout; gift; handout; arms shipment; arms delivery; aid delivery; weapons delivery; aid shipment; weapons shipment; supply of arms; funding; relief effort; reparation; compensation; donation of food; military assistance; airlift; transfer; evacuation; financial assistance; technical assistance; military support; financial support; delivery; shipment
+ [actor Norway's] *aid* for [recipient Iran] has ended.
= assistance; help; funding; food aid; humanitarian aid; economic aid; military aid; financial aid; bailout; aid package; rescue package; compensation; relief effort; relief; aid programme; protection; military assistance; humanitarian assistance; shelter; training; debt relief; rescue plan; financial support; military support; loan; debt forgiveness; airlift
+ The *delivery* of [thing:aid aid] to [recipient Iran] by [actor Norway] has ended.
= provision; supply; shipment; donation; transfer; distribution; dispatch; airlift; sending; granting; airdrop; extension
+ The *rescue* of [recipient the sailors] by [actor Norway] took an hour.
= evacuation; saving; resettlement; training; funding; sheltering; arming; rehabilitation; vaccination; recovery
+ [actor Norway's] *rescue* of [recipient the sailors] took an hour.
= evacuation; resettlement; training; funding; arming
+ [actor Norway] *carried out* a *rescue* of [recipient the sailors].
= mount rescue; conduct evacuation; carry out evacuation; organize evacuation; organise evacuation
- First aid saved the cyclist.
- The loan of the painting ends in May.
- The delivery of the post was late.

AID -
+ [actor Norway] *granted asylum* to [recipient the men].
= give asylum; give refuge; offer shelter; provide shelter; give shelter; grant refuge; grant refugee status; provide refuge; grant protection; provide protection; give sanctuary; grant sanctuary; provide sanctuary; grant political asylum; give political asylum; grant citizenship; open door; open border; provide safe haven; give protection; grant residency; give safe passage; provide safe passage; grant safe passage
+ [actor Norway] *granted* [recipient the men] *asylum*.
= give asylum; give refuge; give shelter; grant refuge; grant refugee status; grant political asylum; give political asylum; give sanctuary; grant citizenship; grant safe passage; give protection
+ [actor Norway] *accepted* [recipient:refugee the refugees].
= take in; admit; resettle; receive; host; welcome; absorb; shelter; house; take; let in; integrate
+ [actor Norway] *opened* [thing:border its borders] to [recipient:refugee the refugees].
= reopen; re-open
+ The *asylum* for [recipient the men] in [actor Norway] has ended.
= shelter; refuge
- Norway opened its borders to trade.
- The hotel accepted guests.
- Norway turned away the refugees.

AID -
+ [actor Norway] *forgave* [thing:relieved the debt] of [recipient Iran].
= cancel; write off; reschedule; restructure; waive; reduce; relieve; pay; service; settle
+ [actor Norway] *forgave* [recipient Iran] its [thing:relieved debt].
+ [actor Norway] *wrote off* [recipient Iran's] [thing:relieved debt].
= forgive; cancel; reschedule; restructure; waive; pay off; halve
+ [actor Norway] *granted debt relief* to [recipient Iran].
= give debt relief; provide debt relief; offer debt relief
- The firm paid its debt.

AID -
+ [actor Commandos] *rescued* [recipient the hostages].
+ [actor!:rescuer Commandos] *freed* [recipient the hostages].
= rescue; save; liberate; extract; recover; release
+ [actor Norway] *rescued* [recipient the sailors] from [thing the sea].
= save; pluck; evacuate; airlift; pull; extract; lift; fly out; recover
+ [actor Norway] *evacuated* [recipient the wounded] from [recipient Chad].
= airlift; rescue; fly out; lift out; bring out
+ [actor Norway] *airlifted* [recipient the wounded] to [place a hospital].
= evacuate
- A dog rescued the cat.
- The army evacuated the base.

AID -
+ [actor Norway] *sent* [recipient:peacekeeper peacekeepers] to [recipient Iran].
= deploy; dispatch; contribute; provide; fly; supply; lend; commit
+ [actor!:peacekeeper Peacekeepers] *arrived* in [recipient Iran].
= land; deploy; come
+ [actor!:peacekeeper Peacekeepers] *protected* [recipient Chad].
= guard; escort; secure
+ [actor Norway] *deployed* [thing:helper doctors] to [recipient Iran].
= send; dispatch; fly; lend; provide
+ [actor Norway] *sent* [thing:force troops] to *help* [recipient the flood victims].
= deploy to help; send to aid; send to assist; send to rescue
- Norway sent troops to the border.

# Relief after disaster: people, planes and goods.
AID -
+ [actor Norway] *sent* [thing:helper rescuers] to [place the province].
= dispatch; fly; deploy; rush; provide; lend; airlift
+ [actor Norway] *sent* a *plane* with [thing:aid blankets] to [recipient Iran].
= send ship; fly plane; send convoy; dispatch plane; dispatch ship; send truck; dispatch convoy; send lorry
+ [actor Norway] *sent* a *planeload* of [thing:aid food] to [recipient Iran].
= send shipload; send truckload; send consignment; deliver consignment; send shipment; deliver shipment; send batch; deliver batch; donate consignment; send tranche; send load
+ A *convoy* of [thing:aid food] from [actor Norway] *reached* [recipient Chad].
+ [actor Norway] *rushed* [thing:aid food] to [recipient the victims].
= send; fly; ship; truck; ferry; airlift; deliver; distribute; hand out; dispatch; provide
+ [actor Norway] *came* to the *help* of [recipient the victims].
= rush to help; come to relief
+ [actor Norway] *lent* a *hand* to [recipient Iran].
= lend helping hand; give helping hand; give hand; offer helping hand; throw lifeline; extend lifeline
+ [actor Norway] *threw* [recipient Iran] a *lifeline*.
= give lifeline; offer lifeline; hand lifeline; give helping hand
+ [actor Norway] *helped* [recipient Iran] to its *feet*.
+ [actor!:helper Doctors] *set up* a *field hospital* in [recipient Chad].
= open field hospital; build field hospital; open clinic; set up clinic; establish clinic; set up soup kitchen; set up camp; open shelter; open camp
+ [actor Norway] *set up* a *field hospital* for [recipient the victims].
= open field hospital; build field hospital; open clinic; set up camp; open shelter; set up shelter; open camp; build shelter; build camp; build home; put up tent
+ [actor!:helper Rescuers] *dug* [recipient the victims] out of [place the rubble].
= pull; free; drag
+ [actor!:helper Rescuers] *searched* for [recipient:refugee the survivors].
+ [actor!:helper Medics] *evacuated* [recipient the wounded].
= treat; airlift; vaccinate; bandage; bring to safety
+ [actor Norway] *fed* [recipient the refugees].
= clothe; shelter; vaccinate; immunize; rehouse; resettle; accommodate; immunise
+ [actor Norway] *provided shelter* for [recipient the refugees].
= offer shelter; give shelter; provide housing; provide accommodation; provide food; provide care; provide relief
+ [actor The army] *sent soldiers* [content to help the flood victims].
= deploy soldier; send helicopter; deploy helicopter; send engineer; deploy engineer; deploy troop; send boat; send rescuer; deploy rescuer; send firefighter
+ [actor The army] *helped* with the *relief* of [recipient the victims].
- The ship reached the port with bananas.
- The waiter rushed the soup to the table.
- The coach threw the striker a lifeline.

# Money.
AID -
+ [actor Norway] *granted* [thing:money $20 million] to [recipient Iran].
= loan; give; advance; grant; award; transfer; wire; channel; disburse; extend; release; pour; inject; donate; contribute; hand over; allot
+ [actor Norway] *extended* [thing:money a loan] to [recipient Iran].
= grant; advance; renew; pay out; disburse
+ [actor Norway] *released* a *tranche* of [thing:aid aid] to [recipient Iran].
= pay tranche; disburse tranche; pay out tranche; transfer tranche; send tranche; release installment; pay installment
+ [actor Norway] *pumped* [thing:money money] into [recipient Iran].
= pour; inject; channel; plough; funnel; plow
+ [actor Norway] *bailed out* [recipient Iran] with [thing:money a loan].
= rescue; help; prop up; save; support; assist
+ [actor Norway] *opened* a *credit line* for [recipient Iran].
= extend credit line; grant credit line; open line of credit; provide credit; extend credit; provide loan; offer credit
+ [actor Norway] *raised* [thing:money $20 million] for [recipient the refugees].
= collect; donate; contribute; set aside
+ [actor Norway] *footed* the *bill* for [thing the clinic] in [recipient Chad].
= pick up bill; pay bill; cover cost; bear cost; meet cost; pick up tab
+ [actor Norway] *paid* the [thing:utility wages] of [recipient the teachers].
= cover; fund; finance; subsidize; subsidise
+ [actor Norway] *paid* [thing:money $20 million] to [recipient the victims].
= transfer; grant; hand over; disburse
+ [actor Norway] *paid* [recipient the victims] [thing:money $20 million].
= give; award; hand; grant
+ [actor Norway] *made* a *donation* to [recipient the fund].
= make contribution; make gift; give donation; send donation; send contribution; make payment
+ [recipient Iran] *received* [thing:money a loan] from [actor! Norway].
= obtain; secure; gain
+ [recipient Iran] *received help* from [actor! Norway].
= get help; receive assistance; get assistance; receive aid; get aid; obtain aid; enjoy protection; receive protection; get relief; receive relief
+ [actor Norway's] *loan* of [thing:money $20 million] to [recipient Iran] has ended.
= grant; gift; donation; payment; transfer
+ [actor Norway's] *donation* of [thing:aid food] to [recipient Iran] has ended.
= gift; grant; delivery; shipment; supply; transfer; loan; dispatch; distribution; provision
+ [actor Norway's] *donation* of [thing:aid food] for [recipient the refugees] has ended.
= gift; grant; delivery; shipment; supply; distribution; provision
- The bank lent the shop $20,000.
- The buyer paid $20 million for the painting.
- The club raised money for its new stand.

# Arms and training.
AID -
+ [actor Norway] *armed* [recipient the rebels] with [thing:weapon rockets].
= equip; supply; provide; furnish; outfit
+ [actor Norway] *shipped* [thing:weapon arms] to [recipient the rebels].
= send; deliver; supply; smuggle; fly; transfer; give; provide; hand over; hand; funnel; airdrop; donate; run; channel; pass
+ [actor Norway] *supplied* [recipient the rebels] with [thing:weapon arms].
= provide; arm; equip; furnish
+ [actor Norway] *gave* [recipient the rebels] [thing:weapon arms].
= send; lend; hand; supply; donate
+ [actor Norway] *trained* [recipient:armed the rebels].
= equip; advise; finance; fund; arm; bankroll; rearm; supply
+ [actor Norway] *trained* [recipient:police police officers] in [recipient Chad].
= equip; mentor; advise
+ [actor Norway] *trained* [recipient:force the troops] of [recipient Chad].
= equip; mentor; advise; arm; supply
+ [actor Norway] *provided training* to [recipient the police].
= give training; offer training; provide air cover; give air cover; provide air support; give air support; provide cover; provide logistics; provide weapon; provide medical care; provide protection
+ [actor Norway] *provided training* for [recipient the police].
= give training; offer training; provide air cover; provide air support; provide equipment; provide cover; provide protection
+ [actor Norway's] *training* of [recipient:armed the rebels] has ended.
= arming; funding; equipping
+ [actor Norway's] *military aid* to [recipient Iran] has ended.
= arms supply; weapons supply; security assistance; arms transfer; emergency aid; relief aid; development aid; food assistance; medical aid; disaster relief; budget support; credit; emergency loan; medical assistance
+ [actor Norway's] *military aid* for [recipient Iran] has ended.
= security assistance; emergency aid; disaster relief; development aid; food assistance; medical aid; budget support; emergency loan; relief supply
- The coach trained the runners.
- The school gave pupils training in first aid.

# Shelter and rescue.
AID -
+ [actor Norway] *sheltered* [recipient:refugee the refugees].
= take in; host; house; accommodate; resettle; welcome; admit; harbour; rescue; receive; feed; absorb; settle
+ [actor Norway] *gave shelter* to [recipient:refugee the refugees].
= offer shelter; provide shelter; give home; give haven; offer haven; give residence; give visa; grant visa; grant residence
+ [actor Norway] *gave* [recipient:refugee the refugees] *shelter*.
= offer shelter; give home; give haven; give visa; grant visa; grant residence; give residence; grant protection
+ [actor Norway] *granted citizenship* to [recipient the men].
= give citizenship; award citizenship; restore citizenship; grant nationality; give passport; grant residence permit
+ [recipient The men] *received asylum* in [actor Norway].
= get asylum; find refuge; win asylum; obtain asylum; be granted asylum; find shelter; take refuge; get refuge; find sanctuary
+ [actor!:rescuer The coast guard] *rescued* [recipient:refugee the migrants].
= save; pick up; pull from water; bring ashore; tow to safety
+ [actor!:rescuer The navy] *picked up* [recipient:refugee the migrants] off [place the coast].
= rescue; save
+ [actor Norway] *flew* [recipient:refugee the refugees] to *safety*.
= bring to safety; take to safety; evacuate to safety; lead to safety; carry to safety; airlift to safety; ferry to safety
+ [actor Norway] *flew out* [recipient the wounded].
= airlift; evacuate; bring out; lift out
+ [actor Norway's] *airlift* of [recipient the refugees] has ended.
= evacuation; rescue; resettlement
+ [actor Norway's] *protection* of [recipient the refugees] has ended.
= resettlement; sheltering
+ The *airlift* of [recipient the refugees] by [actor Norway] has ended.
= resettlement; sheltering; protection; evacuation
+ [actor Norway's] *evacuation* of [recipient the refugees] from [recipient Chad] has ended.
= airlift; rescue
+ [actor Norway] *opened* its [thing:frontier borders] to [recipient the exiles].
= reopen; throw open; unlock; re-open
+ [actor Norway] *opened* its [thing:access doors] to [recipient:refugee the refugees].
= throw open
- The school took in forty pupils.
- The hotel received its guests.
- The agency flew the tourists to the sea.

# Building for others, and amends made of one's own will.
AID -
+ [actor Norway] *built* [thing:project a hospital] in [recipient Chad].
= fund; finance; rebuild; repair; restore; renovate; equip; reconstruct; pay for; open; donate
+ [actor Norway] *built* [thing:project a hospital] for [recipient the refugees].
= fund; finance; rebuild; repair; restore; equip; pay for; open; donate
+ [actor Norway] *funded* [thing:project projects] in [recipient Chad].
= finance; run; launch; support; deliver; carry out; sponsor
+ [actor!:helper The charity] *delivered* [thing:project projects] in [place the north].
= run; fund; finance; launch; open
+ [actor Norway] *cleared* [thing:bomb mines] in [recipient Chad].
= remove; defuse; dispose of; destroy
+ [actor Norway] *paid reparations* to [recipient Iran].
= pay damages; make reparation; pay compensation; offer compensation; make restitution; return treasure
+ [actor Norway] *compensated* [recipient the victims].
= indemnify; reimburse; repay
+ [actor Norway] *paid compensation* for [thing the loss].
= offer compensation; pay reparation; pay damages
+ [actor Norway] *forgave* [thing:money $20 million] of [thing:relieved debt] to [recipient Iran].
+ [actor Norway's] *debt relief* for [recipient Iran] has ended.
= debt forgiveness; bailout; rescue loan; compensation
+ [actor Norway's] *reparations* to [recipient Iran] has ended.
= compensation; restitution
- The airline compensated passengers for the delay.

# What the help itself does, and whom it comes from.
AID -
+ [thing:aid The aid] *helped* [recipient the refugees].
= support; assist; benefit; sustain; feed; save; reach; protect; go to; come to; shelter; strengthen
+ [thing:aid The aid] *helped* [content:rebuilding rebuild the schools].
= support; allow; enable
+ [thing:aid The aid] *went* to [recipient the refugees].
= flow; come; get
+ A *donation* from [actor! Norway] has ended.
= aid; help; assistance; grant; loan; gift; support; contribution; relief; funding; military aid; food aid; humanitarian aid; financial aid; bailout; compensation; delivery; shipment; supply; payment; handout; relief supply
+ A *donation* to [recipient the refugees] from [actor! Norway] has ended.
= aid; help; assistance; grant; loan; gift; contribution; relief; funding; military aid; food aid; humanitarian aid; financial aid; bailout; compensation; delivery; shipment; payment
+ A *donation* by [actor! Norway] to [recipient the refugees] has ended.
= aid; help; assistance; grant; loan; gift; contribution; funding; military aid; food aid; bailout; compensation; delivery; shipment; payment
- The letter from Norway was long.

# Dropped from the air, nursed, taken in, lent, towed in.
AID -
+ [actor Norway] *airdropped* [thing:aid food] to [recipient the villagers].
= parachute; winch
+ [actor Norway] *airdropped* [thing:aid food] into [recipient Chad].
= parachute; fly; truck; ferry; ship; rush; lift; airlift
+ [actor Norway] *airdropped* [thing:aid food] on [place the town].
= parachute
+ [thing:aircraft Planes] of [actor! Norway] *parachuted* [thing:aid food] to [recipient Chad].
= airdrop; deliver; bring; fly; carry; ferry
+ [actor Norway's] *airdrop* of [thing:aid food] has ended.
= aid drop; parachute drop
+ [actor!:helper Doctors] *treated* [thing:refugee the wounded].
= vaccinate; operate on; examine; care for; bandage; nurse; inoculate; immunize; immunise; tend
+ [actor! Norway] *treated* [thing:refugee the wounded] in its [thing:project hospitals].
= admit; care for; operate on; nurse; accept; receive
+ [actor Norway] *took in* [thing:refugee refugees] from [recipient Chad].
= accept; admit; receive; shelter; host; welcome; house; absorb; resettle; let in; evacuate; airlift; fly out
+ [actor Norway] *donated* [thing:craft patrol boats] to [recipient Iran].
= lend; loan; present; grant; gift; give
+ [actor!:rescuer The navy] *towed* [thing:craft the boat] to *safety*.
= bring to safety; guide to safety; escort to safety; lead to safety; tow to port; bring to port; tow to shore; bring to shore
+ [actor!:rescuer The navy] *came* to the *rescue* of [thing:craft the boat].
= come to aid; go to rescue; rush to rescue; go to aid; come to help
- The dentist treated a child.
- The stage hand dropped flour over the clowns.
- The garage towed the car to the town.
- The zoo took in two wolves.
