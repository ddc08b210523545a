# ACCUSE: disapproves, complains, alleges, sues, indicts, investigates.

ACCUSE disapprove
+ [actor Norway] *criticized* [recipient Iran].
= condemn; denounce; blame; rebuke; chide; castigate; lambaste; berate; censure; reprimand; chastise; decry; deplore; upbraid; admonish; slam; assail; vilify; excoriate; reproach; scold; ridicule; mock; disparage; deride; insult; take to task; call out; fault; reprove; disown; disavow; demonize; pillory; blast; hit back at; scorn; single out; dress down; savage; rap; repudiate; denigrate; shame; fume at; slander; badmouth; boo; heckle; despise; demonise; criticise
+ [actor Norway] *criticized* [thing the ruling].
= condemn; denounce; decry; deplore; slam; lambaste; assail; censure; bemoan; lament; castigate; deride; rail against; ridicule; rap; excoriate; oppose; repudiate; disapprove; abhor; bewail; attack; blast; fault; object to; criticise
+ [actor Norway] *criticized* [recipient Iran] [content for jailing the editor].
= condemn; denounce; blame; rebuke; chide; castigate; lambaste; berate; censure; reprimand; chastise; slam; upbraid; admonish; fault; scold; excoriate; assail; take to task; call out; mock; blast; attack; reproach; rap; vilify; pillory; hold responsible; hold accountable; hold to account; criticise
+ [actor Norway] *criticized* [recipient Iran] over [thing the ruling].
= condemn; denounce; blame; rebuke; castigate; lambaste; berate; censure; reprimand; slam; chide; excoriate; assail; call out; blast; attack; confront; take to task; rap; criticise
+ [actor Norway] *blamed* [content the attack] on [recipient Iran].
= pin
+ [actor Norway] *pinned* the *blame* on [recipient Iran].
= put blame; place blame; lay blame; heap scorn; cast blame
+ [actor Norway] *pointed* the *finger* at [recipient Iran].
= point finger; level criticism
+ [actor Norway] *lashed out* at [recipient Iran].
= hit out; hit back; take aim; fire back; rage; rail; take swipe; sneer; scoff; jeer; vent anger; swipe; snap; level criticism
+ [actor Norway] *spoke out* against [recipient Iran].
= rail; inveigh; fulminate; lash out; rage; take stand; level criticism
+ [actor Norway] *spoke out* against [thing the ruling].
= rail; inveigh; fulminate; lash out; take stand; come out; argue; advise
+ [actor Norway] *described* [recipient Iran] as [thing:slur an aggressor].
= denounce; brand; condemn; label; depict; characterize; portray; castigate; decry; characterise
+ [actor Norway] *called* [recipient Iran] [thing:slur an aggressor].
= brand; label; dub; term
+ [actor Norway] *called* the ruling [thing:slur a disgrace].
= brand; label; term
+ [actor Norway] *described* [thing the ruling] as [thing:slur a disgrace].
= denounce; brand; condemn; label; decry; dismiss; characterize; deplore; characterise
- The critics slammed the film.
- The mayor called the day a success.
- The man tried to leave.
- The report described the region as dry.
- The farmer blamed the frost.
- Norway praised Iran.
- The drought was blamed for the poor harvest.

ACCUSE disapprove
+ [actor Norway] *complained* to Iran about [thing the delay].
= protest; grumble; express concern; voice concern; gripe; express dissatisfaction; express displeasure; express anger
+ [actor Norway] *complained* to Iran over [thing the delay].
= protest; grumble; express concern; voice concern; gripe; express dissatisfaction; express displeasure; express anger
+ [actor Norway] *complained* to [recipient Iran].
= protest; lodge protest; submit protest; send protest note; submit complaint; deliver protest; hand protest note; express displeasure
+ [actor Norway] *complained* about [thing the delay].
= protest; grumble; express concern; voice concern; express anger; express alarm; express dismay; express dissatisfaction; express reservation; moan; voice anger; raise concern; express outrage; express unease; complain bitterly; express disappointment; raise alarm; worry aloud; voice alarm; voice dismay; fume
+ [actor Norway] *expressed concern* over [thing the delay].
= voice concern; express alarm; express anger; express outrage; express dismay; voice anger; raise concern; voice outrage; express displeasure; express disappointment; voice alarm; express frustration; express disquiet; express horror; express indignation; protest; express shock; express reservation; voice opposition; raise alarm
+ [actor Norway] *expressed outrage* at [thing the delay].
= express anger; express dismay; express shock; express disappointment; express alarm; express concern; voice anger; voice outrage; express horror; express frustration; express indignation; bristle; balk
+ [actor Norway] *voiced opposition* to [thing the plan].
= express opposition; object; take exception; register opposition; declare opposition; raise objection; register objection; voice objection
+ [actor Norway] *lodged* a *protest* with [recipient Iran].
= file complaint; lodge complaint; file protest; submit complaint; raise concern; register protest; register complaint; lodge formal protest; lodge diplomatic protest; lodge official complaint
+ [actor Norway] *lodged* a *complaint* against [recipient Iran].
= file complaint; file protest; lodge protest; raise objection; submit complaint; bring complaint; submit petition
+ [actor Norway] *summoned* [recipient:diplomat the ambassador].
= call in; carpet
+ [actor Norway] *summoned* [recipient:diplomat the ambassador] over [thing the delay].
= call in
+ [actor Norway] *protested* [content that Iran had closed the port].
= complain; object; lament; deplore
+ [actor Norway] was *critical* of [recipient Iran].
= scathing; disapproving; contemptuous; dismissive
+ [actor Norway] was *critical* of [thing the plan].
= scathing; disapproving; contemptuous; dismissive
+ [actor Activists] *signed* a *petition* against [thing the plan].
= launch petition; start petition; submit petition; circulate petition; hand in petition
- The king summoned a doctor.

ACCUSE disapprove
+ [actor Norway's] *criticism* of [recipient Iran] has ended.
= condemnation; denunciation; rebuke; censure; disapproval; reprimand; excoriation; vilification; scolding; castigation
+ [actor Norway's] *criticism* of [thing the ruling] has ended.
= condemnation; denunciation; censure; disapproval; rejection; repudiation
+ [actor Norway's] *complaint* against [recipient Iran] has ended.
= protest note; outcry; grievance; diatribe; tirade; broadside; outburst
+ [actor Norway's] *complaint* about [thing the delay] has ended.
= concern; grievance; outcry; grumbling
+ [actor Norway's] *rebuke* to [recipient Iran] has ended.
= reprimand; diplomatic protest; protest note
+ [actor Norway's] *objection* to [thing the plan] has ended.
= hostility; resistance; opposition
+ [actor Norway's] *outrage* over [thing the ruling] has ended.
= anger; outcry; fury; dismay; indignation; uproar
+ [recipient Iran] *came under criticism* from [actor Norway].
= draw criticism; attract criticism; face criticism; draw condemnation; meet with criticism; draw fire; draw rebuke
+ [recipient Iran] *faced criticism* over [thing the ruling].
= draw criticism; attract criticism; come under criticism; draw condemnation; come under fire; draw anger; draw fire
- The essay is a piece of literary criticism.

ACCUSE investigate
+ [actor Norway] *investigated* [recipient the general].
= probe; audit; vet; scrutinize; inspect; scrutinise
+ [actor Norway] *investigated* [content:ASSAULT,COERCE,SANCTION the killing].
= probe; examine; study; review; scrutinize; scrutinise
+ [actor Norway] *investigated* [thing:wrong the fraud].
= probe; look into; examine; inquire into; scrutinize; review; document; scrutinise
+ [actor Norway] *investigated* [recipient the general] [content for taking bribes].
= probe; examine; scrutinize; vet; scrutinise
+ [actor Norway] *investigated* [recipient the general] over [thing the fraud].
= probe; examine; question
+ [actor Norway] *opened* an *investigation* into [thing the fraud].
= launch investigation; open inquiry; launch inquiry; launch probe; open probe; conduct investigation; begin investigation; start investigation; order investigation; order inquiry; order probe; hold inquiry; initiate investigation; start probe; begin probe; conduct inquiry; complete investigation; conclude investigation; announce investigation; announce inquiry; set up inquiry; establish inquiry; establish commission; set up commission; mount inquiry; step up investigation; reopen investigation; widen investigation; set up panel; form commission; resume investigation; establish panel; convene grand jury; re-open investigation
+ [actor Norway] *opened* an *investigation* of [thing the fraud].
= launch investigation; conduct investigation; order investigation; begin investigation; complete investigation; conduct audit; conduct inspection; carry out inspection; carry out investigation; begin inspection; conduct review
+ [actor Norway] *looked* into [thing:wrong the fraud].
= inquire; delve; probe; dig
+ [actor Norway] *opened* an *investigation* against [recipient the general].
= launch investigation; open inquiry; open probe; launch probe; begin proceeding; start investigation
+ [actor Norway's] *investigation* into [thing? the fraud] has ended.
= inquiry; probe; inquest; examination; enquiry; fact-finding; review; criminal investigation; judicial inquiry; criminal inquiry; preliminary investigation; formal investigation
+ [actor Norway's] *investigation* of [recipient the general] has ended.
= probe; inspection; audit; examination; scrutiny; inquiry; vetting
+ [actor Norway's] *investigation* of [thing the fraud] has ended.
= probe; inspection; audit; examination; scrutiny; inquiry; review
+ [recipient The general] was *under investigation* by [actor Norway].
= under scrutiny; under inquiry
+ [recipient The general] *faced* an *investigation* over [thing the fraud].
= face inquiry; face probe; come under investigation; come under scrutiny; be under investigation; face audit; face scrutiny
+ [actor The agency] *sent inspectors* to [recipient Iran].
= dispatch inspector; send investigator; dispatch investigator; send observer; send fact-finding mission; dispatch fact-finding mission; send inspection team; dispatch monitor; send monitor; send team
+ [actor!:observer Inspectors] *inspected* [thing:physical the plant].
= monitor; examine
- Chemists investigated the properties of salt.
- The engineer inspected the bridge after the storm.
- The judge reviewed the film.

ACCUSE allege
+ [actor Norway] *accused* [recipient Iran] [content of bombing the port].
= suspect; charge; complain
+ [actor Norway] *accused* [recipient Iran].
= indict; sue; prosecute; impeach; arraign; implicate; incriminate; inculpate; take to court; put on trial; court-martial; bring to trial; bring to court; haul before court; charge in court
+ [actor Norway] *charged* [recipient the general] with [content murder].
= indict; tax; reproach; arraign
+ [actor Norway] *charged* [recipient the general] over [thing the fraud].
= sue; indict; prosecute; accuse; arraign; take to court
+ [actor Norway] *indicted* [recipient the general] for [content murder].
= prosecute; sue; charge; impeach; arraign; court-martial; accuse; put on trial
+ [actor Norway] *indicted* [recipient the general] on [thing:charge charges] of [content murder].
= prosecute; try; charge; arraign; book
+ [actor!:court A court] *tried* [recipient the general].
= arraign; question in court
+ [actor Norway] *alleged* [content:ASSAULT,COERCE,SANCTION,REJECT,THREATEN,MOBILIZE that Iran had bombed the port].
= charge; assert; complain; contend; maintain
+ [actor Norway] *alleged* [content:ASSAULT,COERCE,SANCTION torture].
+ [actor Norway] *filed charges* against [recipient the general].
= bring charge; press charge; file lawsuit; file suit; bring case; file case; lay charge; bring lawsuit; file complaint in court; open case; issue indictment; file indictment; initiate proceeding; begin proceeding; start proceeding; launch proceeding; prefer charge; bring action; take action in court; take legal action; bring suit; lodge case; level charge; level accusation; make accusation; make allegation; level allegation; launch lawsuit; file criminal complaint; file class action; institute proceeding; start trial; hand down indictment; bring indictment; launch accusation; repeat accusation; testify; give evidence
+ [actor Norway's] *accusation* against [recipient Iran] has ended.
= allegation; charge; lawsuit; suit; indictment; prosecution; proceeding; legal action; impeachment; claim; complaint in court; court case; criminal charge
+ [actor Norway's] *accusation* of [content torture] has ended.
= allegation; charge
+ [actor Norway's] *accusation* [content that Iran bombed the port] has ended.
= allegation; charge; claim
+ The *trial* of [recipient the general] by [actor Norway] has ended.
= prosecution; indictment; impeachment; court-martial; arraignment; retrial; court martial
+ [recipient The general] *went* on *trial* for [content murder].
= stand trial; be on trial; appear in court; go before court; appear before judge
+ [recipient The general] *went* on *trial*.
= stand trial; face trial; appear in court; be on trial
+ [recipient The general] *faced charges* of [content murder].
= face accusation; face allegation; face trial on charge; face indictment; face claim
+ [recipient The general] *faced charges* over [thing the fraud].
= face accusation; face allegation; face lawsuit; face prosecution; face trial; face indictment
+ [actor Norway] *held* [recipient Iran] *responsible* for [content the attack].
= hold accountable; find responsible; deem responsible; hold liable; declare responsible
+ [actor Norway] *attributed* [content:ASSAULT,COERCE the attack] to [recipient Iran].
= ascribe; trace; link
+ [actor Norway] *linked* [recipient Iran] [content to the attack].
= tie; connect
- A court convicted the general of murder.
- Norway charged visitors a fee.
- The horse charged the fence.
- Sailors tried the soup.
- The phone was charged with a cable.

# Words of anger and complaint.
ACCUSE disapprove
+ [actor Norway] *took* [recipient Iran] to *task* over [thing the ruling].
= call to account; take to task for; haul over coal; bring to book
+ [actor Norway] *took* [recipient Iran] to *task* for [thing the ruling].
= call to account; haul over coal
+ [actor Norway] *took issue* with [recipient Iran].
= cross sword; find fault; lock horn; trade barb; have row; trade insult; have quarrel; exchange barb; exchange accusation; trade accusation; trade blame; trade recrimination; quarrel; feud; spar; argue; bicker; squabble
+ [actor Norway] *took issue* with [thing the ruling].
= find fault; quarrel
+ [actor Norway] and [actor Iran] *traded accusations*.
= exchange accusation; trade barb; exchange barb; trade insult; exchange insult; trade blame; trade recrimination; quarrel; bicker; squabble; spar; feud; trade charge; exchange recrimination
+ [actor Norway] *quarrelled* with [recipient Iran] over [thing the border].
= feud; argue; spar; bicker; squabble; row; clash in words; trade accusation; exchange accusation; trade barb; be at odds
+ [actor Norway] and [actor Iran] *quarrelled* over [thing the border].
= feud; bicker; squabble; spar; trade accusation; exchange accusation; trade barb
+ [actor Norway] *heaped scorn* on [recipient Iran].
= pour scorn; heap abuse; pour contempt; cast blame; cast aspersion; heap blame; turn fire; turn anger; vent fury; vent anger; heap ridicule; call shame
+ [actor Norway] *heaped scorn* on [thing the ruling].
= pour scorn; heap abuse; pour contempt; cast doubt
+ [actor Norway] *levelled criticism* at [recipient Iran].
= direct criticism; aim criticism; level accusation; hurl accusation; level charge; hurl insult; hurl abuse; fire salvo; launch broadside; train fire; direct anger; take potshot; take swipe; take jab; rail
+ [actor Norway] *voiced criticism* of [recipient Iran].
= express criticism; express disapproval; voice disapproval; step up criticism; renew criticism; repeat criticism; be scornful; be disdainful; speak ill; issue condemnation; make criticism
+ [actor Norway] *voiced criticism* of [thing the ruling].
= express criticism; express disapproval; voice disapproval; step up criticism; renew criticism; repeat criticism; be scornful; issue condemnation; make criticism
+ [actor Norway] *laid* the *blame* on [recipient Iran].
= put blame; pin blame; place blame; fix blame; cast blame; shift blame; heap blame; put onus; lay responsibility; place responsibility
+ [actor Norway] *laid* the *blame* for [thing the attack] on [recipient Iran].
= put blame; pin blame; place blame; fix blame; lay responsibility; place responsibility; put responsibility
+ [actor Norway] *blamed* [thing the attack] on [recipient Iran].
= pin
+ [actor Norway] *blamed* [recipient Iran] for [thing the attack].
= condemn; denounce; criticize; criticise; censure; rebuke; castigate; fault; reproach; slam; chide; lambaste; berate; excoriate; assail; upbraid; scold; reprimand; call out; attack; blast; arraign
+ [actor Norway] *wrote* to [recipient Iran] in *protest*.
= write to complain
+ [actor Norway] *reacted* with *anger* to [thing the ruling].
= react with fury; react with outrage; react with dismay; respond with anger; react with alarm; react with indignation; respond with fury
+ [actor Norway] *reacted angrily* to [thing the ruling].
= respond angrily; react sharply; respond sharply; react furiously; react coldly
+ [actor Norway] *expressed anger* over [thing the ruling].
= voice fury; voice anger; voice frustration; voice displeasure; express fury; express regret over lack; express consternation; voice consternation; voice indignation; express revulsion; voice disquiet; voice unease
+ [actor Norway] *expressed concern* about [thing the ruling].
= voice concern; raise concern; express alarm; express worry; voice worry; express misgiving; voice misgiving; express reservation; voice reservation; express unease; raise objection; express doubt; voice doubt; express fear
+ [actor Norway] *expressed concern* at [thing the ruling].
= voice concern; express alarm; express dismay; voice dismay; express outrage; voice alarm; express displeasure; express shock; express disgust; express horror
+ [actor Norway] *expressed concern* [content that Iran had closed the port].
= voice concern; express alarm; express dismay; express anger; express outrage; voice alarm
+ [actor Norway] *expressed* its *displeasure* to [recipient Iran].
= voice displeasure; convey displeasure; express anger; convey anger; convey concern; voice concern; express concern; express dissatisfaction; convey protest; make representation; register displeasure; register complaint
+ [actor Norway] *protested* to Iran over [thing the ruling].
= complain; object; make representation; lodge protest; file protest; lodge complaint; send protest note; deliver protest; send note; file complaint
+ [actor Norway] *protested* to Iran about [thing the ruling].
= complain; lodge protest; make representation; lodge complaint
+ [actor Norway] *lodged* a *complaint* with the council against [thing the ruling].
= file complaint; bring complaint; submit complaint; lodge protest; file protest; make complaint
+ [actor Norway] *lodged* a *protest* over [thing the ruling].
= file protest; lodge complaint; file complaint; raise objection; submit complaint; make protest; issue protest
+ [actor Norway] *called in* [recipient:diplomat the ambassador] [content to protest].
= summon; carpet
+ [actor Norway] *summoned* [recipient:diplomat the ambassador] in [thing:protest_act protest].
= call in
+ [actor Norway] *summoned* [recipient:diplomat the ambassador] of [recipient Iran].
= call in; carpet
+ [actor Norway] *handed* [recipient:diplomat the ambassador] a *note* of protest.
= give protest note; hand protest; give note
+ [actor Thousands] *signed* a *petition* against [thing the plan].
= launch petition; start petition; submit petition; circulate petition; hand in petition; sign online petition; sign letter; sign open letter
+ [actor Norway] *frowned* on [thing the plan].
= look down; sneer
+ [actor Norway] *lamented* [thing the ruling].
= bemoan; bewail; rue; deplore
+ [actor Norway] *accused* [recipient Iran] of [thing:wrong hypocrisy].
= suspect; convict in words
+ [actor Norway] *took* a *dim view* of [thing the plan].
= take poor view
+ [actor Norway] *distanced* itself from [recipient Iran].
= dissociate; disassociate
+ [actor Norway] *distanced* itself from [thing:said the remarks].
= dissociate; disassociate
+ [actor Norway's] *anger* at [recipient Iran] has ended.
= outrage; fury; indignation; dismay
+ [actor Norway's] *anger* at [thing the ruling] has ended.
= outrage; fury; indignation; dismay; outcry; alarm
+ [actor Norway's] *quarrel* with [recipient Iran] has ended.
= row; dispute; feud; spat; war of words; war of word
+ A *quarrel* between [actor Norway] and [actor Iran] has ended.
= row; dispute; feud; spat; war of words; exchange of accusations; war of word; exchange of accusation
+ [actor Norway's] *protest* to Iran over [thing the ruling] has ended.
= complaint; diplomatic note; rebuke; protest note
+ [actor Norway's] *criticism* over [thing the ruling] has ended.
= complaint; protest; objection
+ The *criticism* of [recipient Iran] by [actor Norway] has ended.
= condemnation; denunciation; rebuke; censure; reprimand
+ [thing:wrong The attack] *drew criticism* from [actor Norway].
= attract criticism; draw condemnation; draw protest; draw rebuke; provoke outrage; spark outrage; draw anger; provoke anger; spark condemnation; trigger outrage; draw ire; spark protest; bring condemnation; meet with criticism
+ [thing:policy The plan] *drew criticism* from [actor Norway].
= attract criticism; draw condemnation; draw protest; draw rebuke; provoke outrage; spark outrage; draw anger; provoke anger; spark condemnation; trigger outrage; draw ire; meet with criticism; come under criticism
+ [thing:policy The plan] *drew criticism*.
= attract criticism; draw condemnation; provoke outrage; spark outrage; provoke anger; spark condemnation; trigger outrage; draw ire; meet with criticism; come under criticism; come under fire; face criticism
- The chef took issue with the recipe.
- The couple quarrelled over the curtains.

# Inquiries.
ACCUSE investigate
+ [actor Police] *opened* a *probe* into [recipient the general].
= launch probe; open inquiry; open investigation; launch investigation; begin investigation; start investigation; launch inquiry; open case; widen probe; expand investigation; order probe; begin probe
+ [actor Police] *opened* an *inquiry* into [content:ASSAULT,COERCE,SANCTION the killing].
= launch probe; open probe; open investigation; launch investigation; begin investigation; start investigation; launch inquiry; order inquiry; order investigation; hold inquiry; conduct investigation; widen probe; order probe; set up commission; establish commission; set up inquiry; announce inquiry; announce investigation
+ [actor Norway] *set up* a *commission* [content to investigate the fraud].
= form commission; appoint commission; establish panel; create panel; set up panel; appoint panel; form committee; set up committee; appoint committee; name commission; establish commission; appoint prosecutor; name prosecutor; appoint special prosecutor; set up tribunal; establish tribunal
+ [actor Norway] *appointed* a *prosecutor* [content to investigate the fraud].
= name prosecutor; assign prosecutor; send inspector; appoint judge; name judge; send expert; send team; dispatch team; send investigator; send mission; dispatch investigator
+ [actor Norway] *sent* a *team* to [recipient Iran] [content to investigate the fraud].
= dispatch team; send mission; send expert; send inspector; send investigator; dispatch expert; dispatch inspector; dispatch mission; send official
+ [actor Norway] *questioned* [recipient the general] over [thing:wrong the fraud].
= interview; quiz; grill; examine; interrogate; investigate
+ [actor Norway] *questioned* [recipient the general] about [thing:wrong the fraud].
= interview; quiz; grill; examine; interrogate
+ [actor Norway] *looked* into [content:ASSAULT,COERCE,SANCTION the killing].
= inquire; probe; delve; dig
+ [actor!:observer Inspectors] *examined* [thing:physical the plant].
= search; check; survey
+ [actor!:observer Inspectors] *documented* [content:ASSAULT,COERCE,SANCTION killings].
= record; investigate; verify; uncover; report
+ [actor Police] *searched* for [recipient:criminal the suspect].
= hunt; look
+ [actor Police] *hunted* [recipient:criminal the suspect].
= seek; pursue; chase; track; trail
+ [actor Police] *identified* [recipient:criminal the suspect].
= name; trace; locate
+ [actor Police] *named* [recipient the general] as a *suspect*.
= identify as suspect; declare suspect; list as suspect; treat as suspect
+ [actor!:parliament Parliament] *held hearings* on [thing:wrong the fraud].
= open hearing; begin hearing; call hearing; conduct hearing; hold inquiry; hold hearing
+ [actor!:parliament Parliament] *summoned* [recipient the general].
= subpoena; question; grill
+ [actor!:court A court] *summoned* [recipient the general].
= subpoena; question; call to testify; examine
+ [actor!:court A court] *heard* the *case* against [recipient the general].
= open case; take up case; try case; reopen case; re-open case
+ [recipient The general] was *questioned* over [thing:wrong the fraud].
= investigate; probe; interview
+ [recipient The general] was *investigated* for [thing:wrong fraud].
= probe; question
+ [actor Norway's] *inquiry* into [content:ASSAULT,COERCE,SANCTION the killing] has ended.
= investigation; probe; inquest; examination; criminal investigation; judicial inquiry
+ [actor Norway's] *hunt* for [recipient:criminal the suspect] has ended.
= manhunt; search
+ An *investigation* by [actor police] into [thing? the fraud] has ended.
= inquiry; probe; inquest; criminal investigation; preliminary investigation
+ The *questioning* of [recipient the general] over [thing:wrong the fraud] has ended.
= investigation
- The doctor looked into his eyes.
- The boy searched for his dog.
- The scientists studied the bones.
- The editor questioned the use of the comma.

# Charges, suits, trials.
ACCUSE allege
+ [actor Prosecutors] *brought charges* of [content murder] against [recipient the general].
= press charge; file charge; lay charge; prefer charge; bring accusation; level charge; level accusation; file indictment
+ [actor Prosecutors] *put* [recipient the general] on *trial* for [content murder].
= bring to trial; send to trial; take to court; haul before court; place on trial; commit for trial; bring before court
+ [actor Prosecutors] *put* [recipient the general] on *trial*.
= bring to trial; send to trial; take to court; haul before court; place on trial; commit for trial; bring before court; bring to justice; hold to account; hold accountable; take before tribunal
+ [actor Prosecutors] *charged* [recipient twelve protesters].
= indict; prosecute; arraign; sue; summons
+ [actor Prosecutors] *charged* [recipient the general] with [thing:wrong fraud].
= indict for; book for
+ [actor Prosecutors] *charged* [recipient the general] in connection with [thing:wrong the fraud].
= indict; prosecute; accuse; arraign
+ [actor Prosecutors] *sought* the *death penalty* for [recipient the general].
= demand death penalty; request death penalty; seek life sentence; demand life sentence; seek prison term; ask for death penalty; demand jail term; seek sentence; demand sentence
+ [actor Norway] *sued* [recipient Iran] over [thing the dam].
= take to court; take to tribunal; take to arbitration; bring suit against
+ [actor Norway] *sued* [recipient Iran] for [thing:money damages].
= prosecute
+ [actor Norway] *filed* a *lawsuit* against [recipient Iran] over [thing the dam].
= file suit; bring lawsuit; bring suit; launch lawsuit; file case; bring case; file complaint; file claim; start proceeding; open proceeding; begin proceeding; initiate proceeding; take legal action; launch legal action
+ [actor Norway] *filed* a *lawsuit*.
= file suit; bring suit; launch lawsuit; go to court; launch appeal in court; bring case; take legal action; file class action
+ [actor Norway] *took* its *case* to [recipient:court the tribunal].
= bring case; take dispute; refer case; refer dispute; submit case
+ [actor Norway] *claimed* [content:ASSAULT,COERCE,SANCTION that Iran had bombed the port].
= allege; charge; assert; contend; maintain; insist; say without proof
+ [actor Norway] *suspected* [recipient Iran] of [content:ASSAULT,COERCE,SANCTION bombing the port].
= accuse
+ [actor Norway] *implicated* [recipient Iran] in [content the attack].
= name; link; tie
+ [actor Norway] *linked* [recipient Iran] with [content:ASSAULT,COERCE,SANCTION the attack].
= tie; connect; associate
+ [actor Norway] *saw* the *hand* of [recipient Iran] in [content:ASSAULT,COERCE,SANCTION the attack].
= detect hand; see fingerprint
+ [actor Norway] *portrayed* [recipient Iran] as [thing:slur a threat].
= depict; cast; paint; label; describe; brand; denounce; present; regard
+ [actor Witnesses] *testified* against [recipient the general].
= give evidence; bear witness; give testimony
+ [recipient The general] *appeared* in *court* on [thing:charge charges] of [content murder].
= go on trial on charge; stand trial on charge; appear before court on charge; appear before judge on charge
+ [recipient The general] *appeared* in *court* accused of [content murder].
= go on trial; stand trial; appear before court; appear before judge
+ [recipient The general] *faced trial* for [content murder].
= face prosecution; stand trial; go on trial; face charge; face justice
+ The *trial* of [recipient the general] for [content murder] has ended.
= prosecution; retrial; court-martial; indictment; impeachment; arraignment
+ The *trial* of [recipient the general] *opened* in [place the capital].
= trial begin; trial start; trial resume; trial continue; retrial begin; court-martial begin; retrial open; trial get under way
+ [actor Norway's] *accusation* of [thing:wrong fraud] against [recipient Iran] has ended.
= allegation; charge; claim
+ [actor Norway's] *suit* against [recipient Iran] over [thing the dam] has ended.
= lawsuit; case; claim; complaint; legal action; legal challenge
+ *Charges* against [recipient the general] has ended.
= allegation; accusation; lawsuit; indictment; criminal charge
- The shop charged the buyer for the bag.
- The bull charged the fence.
- The lawyer took the case to the airport.
- The witness described the car.
- A court convicted the general.

# Texts that blame; the outcry that a deed draws.
ACCUSE disapprove
+ [thing:text The resolution] *condemned* [recipient Iran].
= criticize; denounce; blame; deplore; censure; rebuke; castigate; slam; chide; fault; criticise
+ [thing:text The resolution] *condemned* [thing the ruling].
= denounce; deplore; censure; slam; castigate; decry
+ [thing:text The resolution] *condemned* [recipient Iran] for [thing the attack].
= criticize; denounce; blame; censure; rebuke; castigate; slam; chide; fault; criticise
+ [thing The questionnaire] *drew criticism*.
= attract criticism; draw condemnation; provoke outrage; spark outrage; cause outrage; provoke anger; spark anger; draw ire; draw fire; draw protest; spark criticism; provoke criticism; meet criticism; trigger outrage; cause outcry; spark outcry; provoke outcry; prompt outcry; raise concern; cause concern; cause alarm; raise alarm; prompt criticism; prompt outrage; cause anger; stir anger; stir outrage; invite criticism
+ [thing The questionnaire] *drew criticism* from [actor! Norway].
= attract criticism; draw condemnation; provoke outrage; spark outrage; cause outrage; provoke anger; spark anger; draw ire; draw fire; draw protest; spark criticism; provoke criticism; meet criticism; trigger outrage; cause outcry; spark outcry; provoke outcry; prompt outcry; prompt criticism; prompt outrage; invite criticism
+ [thing:groups Both sides] *traded accusations*.
= exchange accusation; trade barb; trade insult; trade blame; trade recrimination; quarrel; bicker; squabble; exchange insult; blame each other; accuse each other
ACCUSE allege
+ [thing:text The report] *accused* [recipient Iran] of [content bombing the port].
= blame for; suspect; charge
+ [thing:text The report] *accused* [recipient Iran].
= implicate; incriminate; blame; fault
+ [thing:text The indictment] *charged* [recipient the general] with [content murder].
= accuse of; tax
- The film drew a big audience.
