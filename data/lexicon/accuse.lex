# ACCUSE: disapproves, complains, alleges, sues, indicts, investigates.

ACCUSE disapprove
+ [actor Norway] *criticized* [recipient Iran].
= condemn; denounce; blame; rebuke; chide; castigate; lambaste; berate; censure; reprimand; chastise; decry; deplore; upbraid; admonish; slam; assail; vilify; excoriate; reproach; scold; ridicule; mock; disparage; deride; insult; take to task; call out; fault; reprove; disown; disavow; demonize; pillory; blast; hit back at; scorn; single out; dress down; savage; rap; lay into; repudiate; denigrate; shame; fume at; slander; badmouth; boo; heckle; despise
+ [actor Norway] *criticized* [thing the ruling].
= condemn; denounce; decry; deplore; slam; lambaste; assail; censure; bemoan; lament; castigate; deride; rail against; ridicule; rap; excoriate; oppose; repudiate; disapprove; abhor; bewail; attack; blast; fault; object to; criticise
+ [actor Norway] *criticized* [recipient Iran] [content for jailing the editor].
= condemn; denounce; blame; rebuke; chide; castigate; lambaste; berate; censure; reprimand; chastise; slam; upbraid; admonish; fault; scold; excoriate; assail; take to task; call out; mock; blast; attack; reproach; rap; vilify; pillory; hold responsible; hold accountable; hold to account
+ [actor Norway] *criticized* [recipient Iran] over [thing the ruling].
= condemn; denounce; blame; rebuke; castigate; lambaste; berate; censure; reprimand; slam; chide; excoriate; assail; call out; blast; attack; confront; take to task; rap
+ [actor Norway] *blamed* [content the attack] on [recipient Iran].
= pin
+ [actor Norway] *pinned* the *blame* on [recipient Iran].
= put blame; place blame; lay blame; heap scorn; cast blame
+ [actor Norway] *pointed* the *finger* at [recipient Iran].
= point finger; level criticism
+ [actor Norway] *lashed out* at [recipient Iran].
= hit out; hit back; take aim; fire back; rage; rail; take swipe; sneer; scoff; jeer; vent anger; swipe; snap; level criticism
+ [actor Norway] *spoke out* against [recipient Iran].
= rail; inveigh; fulminate; lash out; speak; rage; take stand; level criticism; campaign
+ [actor Norway] *spoke out* against [thing the ruling].
= rail; inveigh; fulminate; lash out; speak; take stand; come out; argue; advise; vote
+ [actor Norway] *described* [recipient Iran] as [thing:slur an aggressor].
= denounce; brand; condemn; label; depict; characterize; portray; castigate; decry
+ [actor Norway] *called* [recipient Iran] [thing:slur an aggressor].
= brand; label; dub; term
+ [actor Norway] *called* [thing the ruling] [thing:slur a disgrace].
= brand; label; term
+ [actor Norway] *described* [thing the ruling] as [thing:slur a disgrace].
= denounce; brand; condemn; label; decry; dismiss; characterize; deplore
- The critics slammed the film.
- The report described the region as dry.
- The farmer blamed the frost.
- Norway praised Iran.
- The drought was blamed for the poor harvest.

ACCUSE disapprove
+ [actor Norway] *complained* to [recipient Iran] about [thing the delay].
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
= probe; audit; vet; scrutinize; inspect
+ [actor Norway] *investigated* [content:ASSAULT,COERCE,SANCTION the killing].
= probe; examine; study; review; scrutinize
+ [actor Norway] *investigated* [thing:wrong the fraud].
= probe; look into; examine; inquire into; scrutinize; review; document
+ [actor Norway] *investigated* [recipient the general] [content for taking bribes].
= probe; examine; scrutinize; vet
+ [actor Norway] *investigated* [recipient the general] over [thing the fraud].
= probe; examine; question
+ [actor Norway] *opened* an *investigation* into [thing the fraud].
= launch investigation; open inquiry; launch inquiry; launch probe; open probe; conduct investigation; begin investigation; start investigation; order investigation; order inquiry; order probe; hold inquiry; initiate investigation; start probe; begin probe; conduct inquiry; complete investigation; conclude investigation; announce investigation; announce inquiry; set up inquiry; establish inquiry; establish commission; set up commission; mount inquiry; step up investigation; reopen investigation; widen investigation; set up panel; form commission; resume investigation; establish panel; convene grand jury
+ [actor Norway] *opened* an *investigation* of [thing the fraud].
= launch investigation; conduct investigation; order investigation; begin investigation; complete investigation; conduct audit; conduct inspection; carry out inspection; carry out investigation; begin inspection; conduct review
+ [actor Norway] *looked* into [thing the fraud].
= inquire; delve; probe; dig
+ [actor Norway] *opened* an *investigation* against [recipient the general].
= launch investigation; open inquiry; open probe; launch probe; begin proceeding; start investigation
+ [actor Norway's] *investigation* into [thing? the fraud] has ended.
= inquiry; probe; inquest; examination; enquiry; hearing; fact-finding; review; criminal investigation; judicial inquiry; criminal inquiry; preliminary investigation; formal investigation
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
= sue; indict; prosecute; accuse; arraign; try; take to court
+ [actor Norway] *indicted* [recipient the general] for [content murder].
= prosecute; sue; charge; try; impeach; arraign; court-martial; accuse; put on trial
+ [actor Norway] *indicted* [recipient the general] on [thing:charge charges] of [content murder].
= prosecute; try; charge; arraign; book
+ [actor A court] *tried* [recipient the general].
= arraign; question in court
+ [actor Norway] *alleged* [content:ASSAULT,COERCE,SANCTION,REJECT,THREATEN,MOBILIZE that Iran had bombed the port].
= charge; claim; assert; complain; contend; maintain
+ [actor Norway] *alleged* [content:ASSAULT,COERCE,SANCTION torture].
+ [actor Norway] *filed charges* against [recipient the general].
= bring charge; press charge; file lawsuit; file suit; bring case; file case; lay charge; bring lawsuit; file complaint in court; open case; issue indictment; file indictment; initiate proceeding; begin proceeding; start proceeding; launch proceeding; prefer charge; bring action; take action in court; take legal action; bring suit; lodge case; level charge; level accusation; make accusation; make allegation; level allegation; launch lawsuit; file criminal complaint; file class action; institute proceeding; start trial; hand down indictment; bring indictment; launch accusation; repeat accusation; testify; give evidence
+ [actor Norway's] *accusation* against [recipient Iran] has ended.
= allegation; charge; lawsuit; suit; case; indictment; prosecution; proceeding; legal action; impeachment; claim; complaint in court; court case; criminal charge
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
