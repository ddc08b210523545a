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
= negotiate; confer; hold talks; hold meeting; hold summit; hold negotiations; hold discussions; hold consultations; parley; open talks; begin talks; begin negotiations; resume talks; resume negotiations; exchange views; reopen talks
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
= join; convene; chair; co-chair; host; hold; open; lead; call; organize
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
