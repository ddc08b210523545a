# CONSULT: parties meet, visit, host, telephone, negotiate. All parties are actors; of a visit the host is the recipient.

CONSULT third-party
+ [mediator Qatar] *hosted talks* between [actor Norway] and [actor the rebels].
= broker talks; mediate talks; facilitate talks; convene talks; sponsor talks; moderate talks; host negotiations; mediate negotiations; facilitate negotiations; host meeting; host summit; host dialogue; broker negotiations; chair talks; oversee talks
+ [mediator Qatar] *mediated* [thing:meeting the talks] between [actor Norway] and [actor the rebels].
= broker; host; facilitate; convene; oversee; sponsor
+ *Indirect talks* between [actor Norway] and [actor the rebels] has ended.
= proximity talk; indirect negotiation
- The studio hosted a talk show.

CONSULT visit
+ [actor Minister Berg] *visited* [recipient Iran].
= tour
+ [actor Minister Berg] *travelled* to [recipient Iran].
= fly; journey; pay visit; make visit; make trip; travel; make journey; take trip; send delegation; send envoy; dispatch envoy; dispatch delegation; send emissary
+ [actor Minister Berg] *arrived* in [recipient Iran].
= land; touch down; stop over
+ [actor Minister Berg] *arrived* in [recipient Iran] on [thing:journey a visit].
= land; fly; touch down; stay
+ [actor Minister Berg] *went* to [recipient Iran] for [thing:meeting talks].
= come; fly; travel; head; return
+ [actor Minister Berg] *went* to [recipient Iran] on [thing:journey a visit].
= come; fly; travel; head; set off
+ [actor Minister Berg] *began* a *visit* to [recipient Iran].
= start visit; pay visit; make visit; make trip; complete visit; conclude visit; end visit; begin trip; begin tour; conduct visit; undertake visit; undertake trip; embark on tour; embark on visit
+ [actor Minister Berg's] *visit* to [recipient Iran] has ended.
= trip; tour; mission; journey; stopover; pilgrimage
+ [actor Minister Berg's] *tour* of [recipient Chad] has ended.
+ [actor Minister Berg] has *departed* for [recipient Iran].
= set off; set out; embark
+ [recipient Norway] *hosted* [actor! the minister].
= play host to
+ [recipient Norway] *welcomed* [actor!:official the minister].
= receive; greet
+ [recipient Norway] *received* [actor the minister] for [thing:meeting talks].
= host; welcome; greet
+ [recipient Norway] *gave* a *welcome* to [actor the minister].
= give reception; roll out red carpet
- Tourists visited the museum.
- The storm visited the coast twice.
- Norway hosted the world championship.
- The patient visited a doctor.

CONSULT phone
+ [actor President Lund] *phoned* [actor! the king].
= telephone; ring
+ [actor President Lund] *spoke* by *phone* with [actor! the king].
= talk by phone; speak by telephone; talk by telephone; confer by phone; speak on phone; talk on phone; speak over phone; speak via telephone; speak by video link; meet by video link; speak by videoconference; confer by telephone
+ [actor President Lund] *spoke* to [actor! the king] by *telephone*.
= talk by phone; speak by phone; talk by telephone; speak on phone; speak over phone
+ [actor President Lund] *spoke* to [actor! the king] on the *telephone*.
= talk on phone; speak on phone; talk over telephone; speak over telephone
+ [actor President Lund] *told* [actor! the king] by *telephone* [content that the ship had sailed].
= inform by telephone; assure by telephone; tell by phone; inform by phone; assure by phone
+ [actor President Lund] *explained* [thing the decision] to [actor! the king] by *telephone*.
= explain by phone; convey by telephone; convey by phone
+ [actor The two presidents] *spoke* by *phone*.
= talk by phone; speak by telephone; talk by telephone; confer by phone; speak on phone; meet by video link
+ [actor President Lund] *had* a *telephone conversation* with [actor! the king].
= hold phone call; have phone call; hold telephone call; hold video call; hold videoconference; hold telephone conversation; have phone conversation; hold conference call; hold call; have call
+ [actor President Lund's] *phone call* with [actor the king] lasted an hour.
= telephone call; telephone conversation; phone conversation; video call; conference call; videoconference; video conference; call
+ [actor President Lund's] *phone call* to [actor the king] lasted an hour.
= telephone call; video call
+ A *phone call* between [actor President Lund] and [actor the king] lasted an hour.
= telephone call; telephone conversation; phone conversation; video call; call; conference call
- Residents called the police.
- The minister called the king a liar.
- The king called an election.

CONSULT multilateral
+ [actor!:igo The Security Council] *met* in [place New York].
= convene; hold meeting; hold session; hold summit; hold talks; hold emergency session; hold emergency meeting; confer; deliberate; gather
+ [actor!:igo The Security Council] *discussed* [thing the crisis].
= debate; take up
+ The *summit* of [actor!:igo the alliance] has ended.
= meeting; session; conference; assembly; emergency meeting; emergency session
+ The *multilateral talks* with [actor Iran] has ended.
= six-party talk; multilateral negotiation; multilateral meeting
+ [actor Ministers] *met* under the *auspices* of [mediator the United Nations].

CONSULT -
+ [actor Norway] *met* with [actor! the rebels].
= talk; speak; confer; consult; negotiate; sit down; get together; engage; parley; huddle; communicate; deliberate; exchange views; hold talks; have talks; hold discussions; have discussions; hold consultations; hold negotiations; conduct negotiations; begin talks; open talks; start talks; resume talks; resume negotiations; begin negotiations; open negotiations; pursue talks; continue talks; hold meeting; have meeting; hold session; make contact; establish contact; open dialogue; hold dialogue; dine; lunch; have dinner; have lunch
+ [actor President Lund] *met* [actor! the ambassador].
= consult; sound out; engage
+ [actor Norway] and [actor Iran] *met* in [place Geneva].
= negotiate; confer; hold talks; hold meeting; hold summit; hold negotiations; hold discussions; hold consultations; parley; open talks; begin talks; begin negotiations; resume talks; resume negotiations; exchange views; reopen talks; re-open talks
+ [actor The two ministers] *held talks* on [thing trade].
= hold meeting; hold discussions; hold negotiations; have talks; negotiate; confer; consult; begin talks; resume talks; open talks; begin negotiations; resume negotiations
+ [actor Norway] *discussed* [thing the border] with [actor! Iran].
= negotiate; take up; talk over; explore; raise; thrash out; hash out; debate; review
+ [actor The two leaders] *discussed* [thing the border].
= negotiate
- The two roads met at a bridge.
- Norway met Iran in the final of the tournament.
- The factory met its targets.

CONSULT -
+ [actor Norway's] *talks* with [actor the rebels] lasted two days.
= meeting; negotiation; discussion; consultation; dialogue; conversation; summit; encounter; parley; contact; deliberation; parleys; session; engagement
+ [actor? The ministers'] *summit* in [place Geneva] has ended.
= talk; peace talk; meeting; negotiation; conference; discussion; consultation; dialogue; session; congress; forum; assembly; round table; encounter; gathering; summit meeting; conversation; peace conference
+ [actor Norway] was *in talks* with [actor the rebels].
= in contact; in negotiation; in discussion; in dialogue; in touch
+ *Talks* between [actor Norway] and [actor Iran] has ended.
= meeting; negotiation; discussion; consultation; dialogue; conversation; summit; encounter; parley; contact; peace talk; peace process; peace conference; summit meeting
+ *Talks* among [actor the parties] has ended.
= meeting; negotiation; discussion; consultation; dialogue; deliberation
+ [actor The ministers'] *meeting* on [thing the border] has ended.
= talk; negotiation; discussion; consultation; summit; conference; round table; town hall; hearing
+ [actor Norway] *returned* to the *negotiating table*.

CONSULT -
+ [actor Norway] *attended* [thing:meeting the summit].
= join; convene; chair; co-chair; host; hold; open; lead; call; organize; organise
+ [actor Delegates] *gathered* for [thing:meeting the conference].
= meet; convene; assemble; arrive; come together
- The king attended the wedding.
- Fans gathered for the concert.

CONSULT -
+ [actor Qatar] *mediated* between [recipient Norway] and [recipient the rebels].
= arbitrate; intercede; shuttle
+ [actor Qatar] *brokered* [thing:agreement a truce] between [recipient Norway] and [recipient the rebels].
= mediate; negotiate; facilitate; arrange
+ [actor Qatar] *mediated* [thing the dispute].
= arbitrate
+ [actor Qatar] *mediated* in [thing the conflict].
= intercede
+ [actor Qatar's] *mediation* between [recipient Norway] and [recipient the rebels] has ended.
= mediation effort; mediation mission; good office; shuttle diplomacy; arbitration; mediation attempt; peace mission
+ [actor Qatar] *acted* as *mediator* between [recipient Norway] and [recipient the rebels].
= serve as mediator; act as intermediary; serve as intermediary; act as go-between
- Shares of the brokered fund fell.

CONSULT -
+ [actor The envoy] *briefed* [actor! the ministers] on [thing the truce].
= update; debrief; inform; consult
+ [actor The envoy] *delivered* a *message* to [actor! the king].
= convey message; hand letter; deliver letter; pass message; send letter; hand message; send message; carry message; relay message; write letter
+ [actor The envoy] *presented* his *credentials* to [actor! the king].
= present letter of credence
- The lawyer briefed the jury.
- The coach sent a message to his rivals with the win.

# Ways of meeting and talking.
CONSULT -
+ [actor President Lund] *met* [actor! the king] on the *sidelines* of [thing:meeting the summit].
= meet on margin; see on sideline
+ [actor President Lund] *sat down* with [actor! the king].
= come face to face; break bread; shake hand; have lunch; have dinner; hold working lunch; hold working dinner; hold breakfast; have breakfast; hold one-on-one; have audience; hold audience
+ [actor President Lund] *shook hands* with [actor! the king].
= exchange handshake; exchange greeting; exchange pleasantry; exchange letter; exchange message; exchange gift
+ [actor Norway] *held* a *round* of [thing:meeting talks] with [actor! Iran].
= begin round; open round; conclude round; complete round; finish round; start round; conduct round; launch round
+ [actor Norway] and [actor Iran] *held* a *round* of [thing:meeting talks].
= begin round; open round; conclude round; complete round; finish round; start round; conduct round; launch round
+ [actor Norway] *continued* [thing:meeting talks] with [actor! Iran].
= resume; begin; start; open; reopen; restart; pursue; conclude; complete; finish; wrap up; hold; have; conduct; enter; reconvene; enter into; relaunch; revive; join; re-open
+ [actor Norway] and [actor Iran] *continued* [thing:meeting talks].
= resume; begin; start; open; reopen; restart; pursue; conclude; complete; finish; wrap up; hold; have; conduct; enter; reconvene; enter into; relaunch; revive; join; re-open
+ [actor The two sides] *continued* [thing:meeting talks].
= resume; begin; start; open; reopen; restart; pursue; conclude; complete; finish; wrap up; hold; have; conduct; reconvene; relaunch; revive; re-open
+ [actor Norway] *engaged* in [thing:meeting talks] with [actor! Iran].
= take part; participate; sit; enter
+ [actor Norway] *took part* in [thing:meeting the talks].
= participate; sit in; engage; be present
+ [actor Norway] *returned* to [thing:meeting the talks].
= come back; go back
+ [actor Norway] *consulted* [actor! Iran] on [thing the plan].
= sound out; brief; inform; update
+ [actor Norway] *consulted* with [actor! Iran] on [thing the plan].
= confer; talk; speak; negotiate; meet; hold talks; hold consultations; hold discussions; have talks
+ [actor Norway] *met* with [actor! Iran] over [thing the plan].
= talk; confer; negotiate; hold talks; have talks; hold consultations
+ [actor Norway] *met* with [actor! Iran] [content to discuss the plan].
= sit down; gather
+ [actor President Lund] *met* [actor! the king] [content to discuss the plan].
= see; receive
+ [actor President Lund] *met* [actor! the king] in [place Geneva].
= encounter
+ [actor!:official The foreign ministers] *met* [content to discuss the plan].
= gather; convene; assemble; come together; get together; sit down
+ [actor!:official The foreign ministers] *met* in [place Geneva].
= gather; convene; confer; assemble; reconvene; get together
+ [actor!:official The foreign ministers] *met* on [thing the plan].
= confer; negotiate; hold talks; hold consultations
+ [actor Norway] *raised* [thing the plan] with [actor! Iran].
= take up; bring up; discuss; go over; broach; address
+ [actor Norway] *discussed* with [actor! Iran] [content how to end the strike].
= talk over
+ [actor Norway] *opened* a *channel* to [actor! Iran].
= open line; maintain channel; keep contact; open channel; establish channel; make overture; establish hotline
+ [actor Norway] *made contact* with [actor! Iran].
= keep contact; maintain contact; resume contact; stay in contact; remain in contact; keep in touch; stay in touch; be in contact; be in touch; be in negotiation; be in talks; be in dialogue; resume dialogue; begin dialogue; start dialogue; enter into dialogue; maintain dialogue; restore contact
+ [actor The envoy] *shuttled* between [place Geneva] and [place Oslo].
= commute
+ [actor The envoy] *handed* a *letter* to [actor! the king].
= deliver letter; pass letter; bring letter; carry letter; hand note; deliver note; pass note; bring message; transmit message
+ [actor The envoy] *handed* [actor! the king] a *letter*.
= give letter; bring letter; send letter; give message; bring message; send message; pass note; send note; hand note
+ [actor The envoy] *told* [actor! the king] at [thing:meeting a meeting] [content that the ship had sailed].
= inform; assure
- The two friends shook hands.
- The teacher met with the parents.
- The singer met her fans.
- The lines meet at a point.
- The bus continued its tour.

# Visits: by audience, courtesy, protocol.
CONSULT visit
+ [actor Minister Berg] *paid* a *courtesy call* on [recipient the king].
= pay call; make call; pay visit; make courtesy call
+ [recipient The king] *granted* an *audience* to [actor! the minister].
= give audience; give reception; give dinner; host dinner; host banquet; host lunch; hold reception
+ [recipient The king] *received* [actor!:official the minister] in [place the capital].
= welcome; host; greet
+ [recipient The king] *received* [actor! the minister] in *audience*.
= receive at palace; welcome at airport; greet at airport; meet at airport; receive at office; welcome at palace; receive at residence
+ [recipient Norway] *welcomed* [actor! the minister] on [thing:journey a visit].
= receive; host; greet
+ [recipient Norway] *hosted* a *visit* by [actor! the minister].
= welcome visit; receive visit
+ [recipient Norway] *hosted* [actor! the minister] for [thing:meeting talks].
= receive; welcome
+ [recipient Norway] *received* a *visit* from [actor! the minister].
= get visit; host delegation; receive delegation; welcome delegation; receive envoy
+ [actor Minister Berg] *left* for [recipient Iran] on [thing:journey a visit].
= depart; set off; set out; leave; fly out; travel
+ [actor Minister Berg] *left* for [recipient Iran] for [thing:meeting talks].
= depart; set off; set out; fly out; travel
+ [actor!:official The minister] *flew* to [recipient Iran] [content to discuss the plan].
= travel; go; come; head; rush; return
+ [actor!:official The minister] *flew* to [recipient Iran].
= travel; go; come; head; rush; return; depart
+ [actor!:official The minister] *flew* to [place Geneva] for [thing:meeting talks].
= travel; go; come; head; arrive; rush; return; depart; leave
+ [actor!:official The minister] *arrived* in [place Geneva] for [thing:meeting talks].
= land; touch down; stop over; stay
+ [actor!:official The minister] *arrived* in [place Geneva].
= land; touch down; stop over
+ [actor!:official The minister] *stayed* in [recipient Iran] for [thing:meeting talks].
= remain
+ [actor!:official The minister] *stayed* in [recipient Iran] on [thing:journey a visit].
+ [actor!:official The minister] *began* a *tour* of [recipient Chad].
= start tour; begin visit; make tour; conclude tour; end tour; complete tour; embark on tour; undertake tour; go on tour
+ [actor!:official The minister] *cut short* his *visit* to [recipient Iran].
= extend visit; complete visit; end visit; conclude visit; wrap up visit; finish visit; continue visit
+ [actor Norway] *sent* [thing:official an envoy] to [recipient Iran].
= dispatch; fly; despatch
+ [actor Norway] *sent* a *delegation* to [recipient Iran].
= send envoy; dispatch delegation; send mission; send negotiator; send emissary; dispatch emissary; send representative; send team
+ [actor Norway] *sent* a *delegation* to [recipient Iran] for [thing:meeting talks].
= send envoy; dispatch delegation; send negotiator; send emissary; dispatch emissary; send representative; send team
+ [actor A delegation] of [thing:official lawmakers] *visited* [recipient Iran].
= tour; meet
+ [actor Minister Berg's] *visit* with [recipient the king] has ended.
= meeting; audience
+ [actor Minister Berg's] *state visit* to [recipient Iran] has ended.
= official visit; working visit; courtesy call; courtesy visit; goodwill visit; surprise visit; mission; trip; peace mission; private visit; goodwill tour; diplomatic mission
+ The *visit* of [actor Minister Berg] to [recipient Iran] has ended.
= trip; journey; arrival; mission; state visit; official visit; tour
+ The *visit* to [recipient Iran] by [actor Minister Berg] has ended.
= trip; journey; tour; state visit; official visit
+ [recipient Norway's] *reception* of [actor the minister] has ended.
= welcome; hosting
- The minister visited a school.
- The plane arrived in Oslo an hour late.
- The family visited Norway on a holiday.

# By telephone and at a distance.
CONSULT phone
+ [actor President Lund] *phoned* [actor!:official the prime minister].
= telephone; ring; ring up; call up
+ A *phone call* between [actor the two presidents] lasted an hour.
= telephone call; video call; virtual meeting; virtual summit; teleconference
+ [actor President Lund] *called* [actor! the king] by *phone*.
= contact by phone; reach by phone; consult by phone; brief by phone
+ [actor President Lund] *called* [actor! the king] [content to discuss the plan].
= phone; telephone; ring
+ [actor President Lund] *discussed* [thing the plan] by *phone* with [actor! the king].
= discuss by telephone; discuss over phone; discuss by video link
+ [actor President Lund] *discussed* [thing the plan] with [actor! the king] by *phone*.
= discuss by telephone; discuss over phone; discuss by video link
+ [actor President Lund] *spoke* with [actor! the king] by *phone*.
= talk by phone; speak by telephone; confer by phone; consult by phone; speak on phone; talk on phone; speak over phone; speak by video link; confer by telephone; consult by telephone; speak by video
+ [actor President Lund] *spoke* by *phone* to [actor! the king].
= talk by phone; speak by telephone; talk by telephone; speak over phone
+ [actor President Lund] *held* a *phone call* with [actor! the king].
= make phone call; have telephone talk; hold telephone talk; hold video conference; hold virtual meeting; hold virtual summit; have video call; hold online talk; hold video talk; hold teleconference
+ [actor President Lund] *received* a *phone call* from [actor! the king].
= get phone call; take phone call; receive call; get call; take call; receive telephone call
+ [actor President Lund] *placed* a *call* to [actor! the king].
= make call; make phone call; put through call; make telephone call; place phone call
+ [actor The two presidents] *talked* on the *telephone*.
= speak on phone; talk on phone; speak over telephone; speak on telephone; talk over phone; confer on phone
- Lund called his mother.
- A customer called the shop.
- The minister called a halt to the work.

# Councils and assemblies.
CONSULT multilateral
+ [actor!:igo The Security Council] *held* [thing:meeting a meeting] on [thing the crisis].
= convene; open; begin; call; conclude; end; schedule
+ [actor!:igo The Security Council] *held* [thing:meeting a meeting].
= convene; open; begin; conclude; end
+ [actor!:igo The Security Council] *met* on [thing the crisis].
= convene; confer; gather; deliberate; hold talks
+ [actor!:igo The Security Council] *met* [content to discuss the crisis].
= convene; gather; assemble; confer
+ [actor!:igo The Security Council] *debated* [thing the crisis].
= discuss; consider; take up; review; address
+ [actor!:igo The Security Council] *debated* [content how to end the crisis].
= discuss; consider
+ [actor Leaders] of [actor!:igo the alliance] *met* in [place Oslo].
= gather; convene; confer; assemble
+ [actor!:igo The alliance's] *summit* in [place Oslo] has ended.
= meeting; session; emergency meeting; conference; assembly; emergency session; special session; annual meeting; special summit
+ The *summit* of [actor!:igo the alliance] in [place Oslo] has ended.
= meeting; session; emergency meeting; conference; assembly; emergency session
+ [actor Norway] *attended* the *summit* of [actor!:igo the alliance].
= attend meeting; attend session; attend conference; address session; address summit
+ [actor Norway] *chaired* [thing:meeting the session] of [actor!:igo the Security Council].
= host; open; convene; address; lead; preside over
- The choir convened in the hall.

# Third parties.
CONSULT third-party
+ [mediator Qatar] *hosted* [actor Norway] and [actor the rebels] for [thing:meeting talks].
= receive; bring together; invite
+ [mediator Qatar] *brought* [actor Norway] and [actor the rebels] to the *table*.
= bring to negotiating table; bring together; get to table
+ [actor Norway] *met* [actor! the rebels] in [mediator Qatar] for [thing:meeting talks].
= join
+ [actor Norway] *met* with [actor! the rebels] under the *auspices* of [mediator the United Nations].
= negotiate under auspices; talk under mediation; negotiate under mediation; meet under mediation; meet under aegis
+ *Talks* between [actor Norway] and [actor the rebels] under the *auspices* of [mediator the United Nations] has ended.
= negotiation; meeting; dialogue; peace talk
+ [mediator Qatar's] *talks* with [actor Norway] and [actor the rebels] has ended.
= negotiation; mediation
- The studio brought the two actors together.

# Mediation.
CONSULT -
+ [actor Qatar] *stepped in* as *mediator*.
= act as mediator; serve as mediator; act as intermediary; serve as broker; act as go-between; serve as go-between
+ [actor Qatar] *mediated* [thing:agreement a truce].
= broker; negotiate; arrange; facilitate; secure; oversee
+ [actor Qatar] *tried* to *mediate* between [recipient Norway] and [recipient the rebels].
= seek mediate; offer mediate
+ [actor Qatar] *intervened* in [thing:dispute the dispute].
= mediate; arbitrate; intercede
+ [actor Qatar] *mediated* [thing:dispute the dispute] between [recipient Norway] and [recipient the rebels].
= arbitrate; settle; resolve; help resolve
+ [actor Qatar] *interceded* with [recipient Norway] for [thing the prisoners].
= plead; intervene
+ [actor Qatar's] *mediation* in [thing the dispute] has ended.
= arbitration; intervention; mediation effort; mediation mission; shuttle diplomacy
- The referee stepped in to part the players.

CONSULT -
+ [actor Norway] *spoke* to [actor! the rebels].
= talk; speak directly
+ [actor Norway] *spoke* to [actor! the rebels] about [thing the plan].
= talk
- Lund spoke to reporters after the match.

# The two sides, whoever they are.
CONSULT -
+ [thing:groups The two sides] *met* in [place Geneva].
= negotiate; confer; hold talks; hold meeting; hold negotiations; open talks; begin talks; resume talks; begin negotiations; resume negotiations; sit down; gather; convene; hold discussions; have talks; reconvene; hold summit
+ [thing:groups The two sides] *met*.
= negotiate; confer; hold talks; hold meeting; hold negotiations; open talks; begin talks; resume talks; begin negotiations; resume negotiations; sit down; hold discussions; have talks; exchange views; exchange ideas
+ [thing:groups The two sides] *discussed* [thing the border].
= negotiate; debate; review; explore; consider; talk over
+ [thing:groups The two sides] *continued* [thing:meeting talks].
= resume; begin; start; open; reopen; restart; pursue; conclude; complete; hold; have; conduct; re-open
+ [actor! The command] *held* a *town hall*.
= hold forum; host town hall; hold roundtable; hold round table; host roundtable; host forum; hold consultation; hold briefing; hold workshop; host reception; hold reception; hold listening session
