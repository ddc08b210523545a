# AID: material benefit to the recipient: money, arms, relief, asylum, debt forgiven, hostages rescued, voluntary reparations.

AID -
+ [actor Norway] *gave* [recipient the rebels] [thing:aid weapons].
= send; lend; grant; provide; hand; supply; award; loan; donate; deliver; ship
+ [actor Norway] *gave* [thing:aid food] to [recipient Iran].
= send; provide; deliver; supply; donate; lend; grant; ship; transfer; hand over; distribute; extend; dispatch; contribute; fly; funnel; channel; disburse; hand out; allocate; award; loan; airlift; truck; bring; carry; pay; release; offload; allot; issue; rush; pass; furnish; restore; resume; return; smuggle; sell on credit; export free; deploy; add
+ [actor Norway] *provided* [thing:aid food] for [recipient Iran].
= send; supply; fund; deliver; finance; buy; donate; raise; allocate; secure; distribute; collect; release; set aside; mobilize; pay for; arrange; disburse; contribute
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
= assist; help; bankroll; finance; fund; subsidize; arm; re-arm; equip; bail out; feed; nurse; rescue; evacuate; shelter; resettle; compensate; train; house; take in; subsidise; sponsor; prop up; rearm; harbour; harbor; bring relief to; come to aid of; underwrite; immunize; vaccinate; naturalize
+ [actor Norway] *helped* [recipient Iran] [content to rebuild].
= assist; aid
+ [actor Norway] *helped* [recipient Iran] with [thing the repairs].
= assist; aid; advise; train
+ [actor Norway] *assisted* [recipient Iran] [content in rebuilding].
= aid; train; advise
+ [actor Norway] *funded* [thing:project the hospital].
= finance; rebuild; repair; restore; build; renovate; reconstruct; underwrite; pay for; bankroll; subsidize; restock; equip; support
+ [actor!:helper Doctors] *treated* [recipient the wounded].
= operate on; vaccinate; immunize; inoculate; nurse
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
= mount rescue; conduct evacuation; carry out evacuation; organize evacuation
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
= reopen
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
= airlift; fly; rescue; move; take
+ [actor Norway] *airlifted* [recipient the wounded] to [place a hospital].
= evacuate; fly
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
