/** Common English words that are no names (of the 24,000 commonest words of the GloVe vectors). */
export const EVERYDAY_WORDS = `
the and for that was with his are have were not this who they had which their its one after also would two about when
year there out she percent into some government time years three only could against what united before since where
because now made between did national country under company group through four being including team international week
officials told those former these make billion our get another news five called military used next thursday game here
should take very security according several around foreign until set political says however family same university
known month dollars iraq use each official based among third took local economic countries report killed business does
own came months think children help saturday system support series play office following meeting expected european
reported final added without history became run open name trade oil film central air chinese played death companies
least put forces past saying know federal earlier capital great released department health japan ago cup election
region director talks program far today statement although district again development leaders along spokesman your
member financial recent campaign become troops whether lost got israeli need lead already russia though might hit
rights information away others control within agency died career making attack once committee building conference club
decision give often announced television industry order palestinian administration prices defense asked total players
important move population include further nuclear taken different issue received secretary return working community
eight groups despite largest whose attacks change having research services policy visit across football ministry
workers role students shares process agreement quarter full match started growth yet moved possible plans interest
behind named food period authorities term rate nearly enough site opposition taking road outside really century
democratic almost leading trying find album minutes together index australia results hours action higher cut elections
issues executive february production using japanese commission father education village energy shot association
average exchange something likely things pakistan social continue chairman soldiers parliament front himself problems
private built efforts included radio live african increase reports sent fourth always tax playing title middle meet
global wife position located ahead iraqi result release violence goal project closed soon crisis division served tour
hospital technology believe organization published weapons agreed wanted republican act recently problem medical
reached continued investors signed provide worked presidential dead opened event previous instead teams available drug
coming investment woman training appeared involved indian similar situation fighting hold australian thought mother
met relations anti popular markets newspaper operations pressure americans legal budget returned considered wrote stop
fight currently charges ended management cases decided failed network gas turned fact mexico trading especially
reporters afghanistan looking rates manager thousands fund thing republic opening accused scored championship example
biggest performance let allowed turn leave personal showed arrested either majority evidence makes society products
regional needed families construction various sold independent airport internet movement followed original data
parties nothing annual beijing present remain nato remains allow computer contract created demand operation events
islamic analysts interview helped probably spent asian effort cooperation calls investigation lives video runs tried
described toward written throughout established mission associated buy growing competition latest question prison feel
attention themselves firm injured itself governor movie track programs forced includes difficult produced rebels
income elected adding species wants finished killing joined italian language rest serious tournament officers inside
scheduled immediately increased remained parts success changes residents meanwhile believed olympic award planned
version institute democrats above sometimes addition raised longer terms rules ruling joint beginning sure safety
charge korean anything caused sources sign issued armed cents funds claimed heavy noted spending related offered
particularly aircraft whole authority cannot science access conditions details coalition compared break turkey
daughter natural museum paid costs usually travel systems arrived hundreds hour response developed potential cause
value idea professional domestic changed gaza married launched web source everything weekend quickly owned finance
palestinians eventually measures cities afp starting build designed voters modern fans commercial bid provided
constitution dropped brother canadian drive goals negotiations affairs unit questions significant create bomb warned
religious minute victims condition activities upon leaving experience attorney proposed intelligence giving hotel
finally magazine whom experts moving quoted baghdad carried feet candidate fifth highest employees mostly design
passed focus dlrs date letter effect charged phone figure attempt claims industrial estimated traditional size
practice cars professor concerns refused sector review disease kept terrorism online speech culture reform founded
ordered successful conflict limited material property paper seeking concern confirmed completed jewish someone taliban
premier soviet couple positive complete non republicans crime moscow kilometers stand formed seems separate amid
stadium singapore speaking leadership emergency declined treatment cabinet tokyo progress projects independence
appointed words recorded terrorist politics studies sense plays militants regular required debt wounded candidates
assembly expressed character broke ministers everyone actually equipment additional denied features approved greater
ethnic status primary amount debate decades places individual festival previously join insurance impact urged placed
centre illegal fired indonesia damage responsible message baseball ties originally challenge prevent filed entire
supporters territory housing product conservative earnings proposal protection foundation names discuss perhaps
journal raise murder address operating olympics settlement simply nearby relationship alone hamas target analyst
buildings newspapers consumer direct twice songs scene communist afternoon units quality sound protect missing
criminal confidence selling beyond software democracy matches basis knew suicide resolution calling remaining powerful
losing account votes god euro opportunity resources awards expect anyone send active claim suffered alleged declared
injury type planning environment protest suggested stories headquarters avoid improve consider citizens attended
currency generally appeal vietnam lived happened thus incident largely developing approach films historic businesses
gained bit tough traffic inflation telephone suspected drugs debut railway arrest famous patients championships
reserve thailand concerned finish command critical hot lebanon census houses vehicles spread aimed losses
representatives saudi supply turkish writing appear revenue decade receive securities ability appears retired
customers becoming champions gulf gets corporate introduced academy particular survey easy mainly mind add reduce
directed replaced native assistant seconds crowd complex quite entered responsibility environmental subject
organizations kosovo serving cultural seemed draw bus yards cuts produce watch lawyers legislation collection presence
listed critics rejected offers influence ruled governments stations soccer shooting evening sex bodies policies afghan
editor strategy giant prosecutors identified article optional sri bombing managed sought doctors measure earned gmt
rural fellow sanctions bought contributed owner carrying treaty launch highly civilians basketball performed develop
interior lawmakers prepared wrong tests widely table looked spokeswoman committed rally supported ambassador spoke
ensure towards note kids headed documents follow bosnia stopped directly initial relief continues earth gives activity
polls corruption picture backed interests refugees defeat islands initially spot embassy agencies request standards
estate ceremony fully occurred shortly iranian accept diplomatic cold facilities discovered contact regime airlines
youth penalty transport follows marriage maybe appearance highway millions threatened passengers rescue apparently
exports showing failure increasing talking specific sixth understand vehicle panel refer items benefits seem partner
communications broadcast faces protests caught presented happen capacity fed deaths prize boost comments episode
decline immediate ending girls climate orders destroyed awarded provides defeated bosnian conducted image accident
criticism heat actions massive structure normal terror worldwide advanced featured advantage convention southeast
respect positions approval meetings ones assets sister extra crash voted basic slightly recovery assistance steps
covered studio controlled actor meters intended linked allowing offensive spend technical euros eds numerous loans
driving certainly institutions consumers opposed effective sweden holds promised hits representative location
entertainment feature advance slow acting individuals audience captured uses attend clearly faced microsoft races
generation providing journalists dozen overseas volume federation dispute personnel combat except combined missile
golf package admitted affected extended offices announcement injuries background nor facing deficit stood decide
engine artists agents civilian meant greece represented waiting offering organized increasingly cell effects helping
accepted seasons executives solution none prisoners approximately banking taxes visited missed unless convicted
philippines agree strip parliamentary voting notes attacked adds scoring looks musical digital characters scientists
reduced raising benefit promote variety opinion answer internal task liberal guilty possibility materials determined
onto adopted physical allies maintain accounts partners direction buying trouble mixed allegations xinhua leaves
defence divided shanghai innings congressional dozens windows firms senator completely farmers upper plot putting
sexual regions relatively mid owners library leg communities northwest finals netherlands aids crude profits pulled
historical returning theater removed commissioner eyes immigration marketing investigators reforms plus suspended
racing continuing heavily transportation funding hear permanent keeping begins demands believes unable legislative
supplies serbs split jail chemical dangerous flights poverty agriculture prominent finding meaning commerce sets
airline visitors switzerland stated theory shots therefore singles closing views broken require coverage squad
pakistani suspects difference focused existing criticized improved ships flying minority decisions expansion fighters
rare anniversary stability administrative atlantic blamed die machine ancient insisted politicians piece creating
ranked electric mobile involving boat marked statistics starts closer determine leads officially classic bringing
disaster transfer mine argued closely neighborhood delegation reaching strategic easily treasury urgent thinking forms
zimbabwe allows fbi seventh explosion sentence witnesses blast metal count ukraine animals clean write contains
egyptian expectations seized qaida scientific abuse selected attempts handed revealed serbia hoped tech replace
facility visiting percentage tourism movies brief becomes export surgery dialogue consecutive analysis tons
municipality referred tracks moves muslims unemployment soldier engineering provincial color alternative pictures
edition retirement theatre clients enforcement commitment newly electronic suspect tied avenue abroad teacher limit
balance seriously opponents detained memorial protesters downtown presidency banned revolution distribution violent
picked turning palace supporting fashion acts connection interested considering acknowledged restaurant empire
advertising website referring remarks teachers negative doubt granted reportedly drawn myanmar forum testing truck
sentenced shiite veteran everybody users possibly villages northeast democrat anonymity posted titles immigrants sort
studied traded writers importance greatest birth industries overnight auto polish reaction establish asking allegedly
elements express conduct manufacturing activists constitutional unlike researchers forecast electricity indicated
watching pushed elsewhere retail repeatedly suffering invasion struggle nfl length tree flu indonesian schedule seeing
resistance targets secure tie photos discussed scandal creation operated sending corporation typically founder
recording whatever households dominated weak drama animal destruction tourists models contracts filled rugby extremely
paying hoping terrorists treated remember shut humanitarian hurricane shared ideas registered surrounding formal apart
factory assault eighth defending damaged fled accord prosecutor fraud southwest differences cited virus learning entry
receiving indeed represents proved otherwise delivered mountains pieces output pentagon chances delivery colombia
demanded content worse yes strongly cells scores planes options acquired controversial notable imposed militant expand
collapse passenger swedish judges exactly compete membership electoral purpose multiple computers changing agenda
satellite resort flag nba passing peaceful academic networks path defensive telling motor returns politician
opportunities prove text religion primarily opera serves citing tradition supposed beating corps comedy understanding
settled grown philippine croatia strikes expanded shop agricultural yesterday dealers invited recognized lebanese
districts causing frequently involvement dismissed expects display achieve types represent buried document partnership
guns estimates initiative updates category crucial driven concluded values giants bilateral relatives fun neighboring
ultimately applied programme nationwide bangladesh laden expensive legislature breaking contained dog cards enemy
appeals yugoslavia pull signing option expert herself portion deals pre competitive laid gathered bombings stressed
contest infrastructure manhattan phase proposals exercise behavior labour worried maximum principal tehran requires
escape tells aside monetary belgium alive reference recession publicly flat theme concept statements widespread
unlikely stronger sitting apartment respectively employment challenges occupied predicted identity pledged label
choose pointed shopping israelis athletes confident rivals welfare degrees achieved equal benchmark household
withdrawal remove walked concert appearances lawsuit circuit survived reporter emerging discussions mentioned bronze
mutual struggling venezuela motion increases hired writes ninth platform iii images resume transferred alongside
resulted diplomats yankees references hundred futures vast bombs municipal abc rangers coal hospitals bbc participate
regulations nbc imports chart explained representing investments aviation casualties profile exhibition trained
payments subsequently clashes earthquake photo tensions victim thanks producing journalist maintained wars fit
temporary deadly perform helicopter formerly watched function vision resigned hitting skills classes reputation limits
producers kuwait recalled fame obtained guards emerged establishment causes unions referendum catch stayed fishing
latter purchased fewer performances nomination impossible teaching liberation merger tight attempted traders abandoned
missiles medium drove controversy operate lowest resolve affect aware directors hezbollah ongoing agreements responded
roughly envoy biography adviser economist unusual ranking inspired mining rating contemporary defend boeing moderate
deadline instance jets column visits reporting dedicated recovered advice method joining arrival connected signal
practices application shift restrictions testimony shareholders promoted pushing myself covers organisation papers
device featuring recognition preparing broadcasting trillion birds threw cbs literature nobody assigned discussion
colleagues provinces prepare romania healthy cia monthly experienced gap applications minimum contrast adult ticket
trains rooms consists taught entering reserves dinner tries stepped regarding easier soft governing virtually ride
risks controls meets bankruptcy delayed performing resignation scottish yield serbian factors engaged discovery equity
respond secondary passes occupation targeted happens guide participants institution throw demanding finds sharply
repeated contributions questioned iraqis capture syrian extensive lift explain dramatic amendment cuban insurgents
combination barrel appropriate educational formula observers managing radical obviously vowed composed females suggest
qualifying manufacturers capable bases speculation deliver managers publication socialist handle dealing las tourist
owns briefly formally fixed oldest priority jumped racial window aboard apparent extend devices entirely investigating
map backing deployed scenes estimate complained effectively patrol tamil suggests familiar abortion properties interim
graduate regularly reduction custody gathering format aged praised promotion chose tested graduated stuff taipei
circumstances witness chile rapid hosted seoul aim fighter prompted remote aggressive apply usual normally gop
unchanged false tropical methods formation compensation crossing outstanding resulting contain sensitive significantly
concrete sponsored partly def articles surprised collected delegates quake participation coastal identify sharing
versions monitoring encourage specifically accounting improving actual defender communication nominated adults
caribbean portuguese peninsula streak globe diplomat ease languages worry barrels upset strengthen playoff norwegian
preliminary successfully improvement universal origin deeply behalf intense exist besides talked accompanied mental
tribunal qaeda restore probe declaration participated albums troubled eat compromise inning hiv outcome enterprises
waste complaints blocked blame ballot copies tickets inspectors arsenal distributed publishing survivors aides gunmen
advisory claiming revenues imf athletic commonly mortgage succeeded savings helps detention substantial transition
broader economics popularity quarterback veterans requirements underground typical employee winds economists traveling
drawing reviews unclear selection scheme absence residence resident tens reception opponent arrive militia pilots
suddenly enjoy flew painting genus entitled condemned railroad finishing electronics essential regarded notably
handling defined attending ratings desert crashed coaches welcomed developments departure restaurants composite hosts
interviews equivalent machines universities beaten external locations editorial plastic kurdish nepal inter designated
prosecution covering revolutionary occur gasoline margin extension judicial lieutenant telecommunications somewhat
editors comprehensive offense tigers makers supports constructed kabul humans opposite existence funeral chechnya
couples sciences landed lifted meat recognize encouraged opens firing midfielder annually competing refugee indians
subsequent employed skin actors bed extreme withdraw documentary please rapidly haiti collapsed teen calm financing
chair density principle earn license noting outbreak informed episodes promoting architecture reducing inquiry jakarta
hungary feels duties threatening trials packed programming ages dogs principles soil brussels ranging recommended
protected centuries hotels guerrillas converted associate slowly qualified mistake presidents doors quit customs
commonwealth politically atmosphere rockets playoffs allied containing senators mosque badly emotional empty pursue
semi chapter description fax nazi successor monitor definitely delhi engineer seeded foreigners competed homeland
somalia renewed shops correct fiction yugoslav replacement convinced absolutely technologies swimming ownership
founding helicopters tribal installed surrounded investigate upcoming messages enjoyed settlements survive
implementation economies viewers hostage temperature territories tend compound albanian consequences campaigns brings
incidents clothes interesting routes boats hostages disputed austrian moral zero extent longtime ordinary argument
francs rarely standings investigations triple alcohol guests relative stages comfortable medals guarantee weapon
malaysian confirm saved moments burned philosophy detailed clash cemetery appointment asean forcing findings uganda
counterpart frequent infantry atomic creative announce artillery belgian acquisition turnover sounds prospects
orchestra bloc promises suspension struggled shoot courses planet outlook error requested traveled rated singing
uranium operates regiment examples arrests sparked trophy reconstruction cambodia elite reflect thousand pact cycle
consumption consensus divisions stress purposes feed explosives sectors drinking loved potentially engines literary
crackdown birthday affair climbed wealth mouth nasa holdings negotiating chiefs spoken viewed ads feared salary milk
dvd prix passage petroleum expanding laboratory customer conservatives attitude assessment defended thinks
peacekeeping missions situated metres renamed manage geography clothing keeps orthodox seeks nasdaq residential
realize wto blocks assassination contribute doubles rookie lots entrance kilometres contribution barely studios
conservation traditionally permission designer comic emissions prospect posts darfur disappointed counsel momentum
busy classical procedures victories headlines colonial afford franchise illness fifa quarters celebrated depression
techniques bands capitol invest assist regulation surge tackle spiritual athletics titled sleep proof quotes sustained
chicken faculty croatian exchanges recover influential amounts hispanic violations blues executed takeover dna
exploded engineers nhl escaped vatican gdp peacekeepers tension submitted pyongyang beef tel considerable investor
functions introduction excellent brigade bangkok pending depending aims anybody restored activist funded categories
difficulties exit negotiate google verdict conversation totally evil cent diseases succeed eligible taste smoking legs
somebody maintenance studying symbol attracted attached tonight lakers nigerian biological intention pension movements
luxury educated obvious possession puts mandate lists aspects cleared accusations temperatures attributed overcome
summary execution aired crossed volunteers russians shuttle obtain staged ncaa organizers businessman libya framework
punishment worldsources blacks qualify belief solve gradually wildlife fundamental squadron twenty settlers rwanda
thrown sentiment describe pattern demonstrators bomber urging burning slipped auction thin occasionally separatist
goalkeeper conclusion indicate buyers stance facts attract coaching architect employers exposed objects complaint sec
eliminated acted insurgency commentary describes ousted tunnel striking bulgaria sovereignty elderly copy pipeline
critic eating destroy inner publisher structures chechen channels ballots sarajevo twin isolated vietnamese merely
operator enormous wealthy competitors demonstrations paintings fastest throwing shipping arriving transit fires
appealed ski tibet pollution impressive revised breaks kidnapped buses lasted nevertheless resign surplus poetry
friendship observed subsidiary infected anywhere exile vulnerable neck hardly slam stroke utility object intervention
realized detail drink painted polling deployment triggered print unrest torture celebration photographs swept parking
amateur departments dodgers optimistic suburb attorneys prevention implement valuable regard conspiracy midnight
unprecedented cooperate advocates bloody consultant asks violation scholars essentially assumed afraid motors angels
childhood carries lineup refers approve tragedy publications processing resumed generated personally regulators repair
complicated pleaded elect discrimination opec celebrate medicare guinea import ukrainian searching useful staying
canceled authorized touchdown stolen hip context terminal attacking extraordinary munich unfortunately recall
musicians commanders addressed detainees suggesting sisters impose cameras depth element asset worries lying superior
trips definition trafficking suffer branches conflicts influenced mounted spots procedure carefully scientist
promising colleges nationalist exposure amnesty bag lending jailed fatah phones readers subjects expression authors
imagine pleased disputes copyright automatic preparation commissioned sporting cathedral saving trapped solutions
visible cnn resolved parade genocide instruments elementary efficient mets equipped protein raids sufficient
northeastern reconciliation horses mugabe components chips mainstream oppose germans northwestern user wimbledon
thirds forests separated rushed consistent happening footballer approached cattle telecom strict battalion sections
releases knowing boxing practical dominant protecting electrical colombian uefa wireless inhabitants carriers
demonstration specialist wheel mediterranean dating concerning sight penalties handful update ceasefire eliminate
rises routine restructuring enterprise surveillance conventional withdrew arranged landscape expenses devoted relevant
encouraging questioning regulatory massacre warming tours mistakes progressive wrestling pledge relationships bat
billions greatly classified disappeared conviction provisions tool credited challenged participating exception
personality pitched continent maintaining reflected airports thick appearing fierce southeastern lyrics dressed
composer involves requests yourself autonomous reverse preferred ethiopia continental insists waves occasion venue
defendants policemen integration guidelines arguments erupted wickets arguing marathon contacts legitimate factories
attempting convoy technique inspection situations symptoms properly foods achievement demonstrated preserve dropping
cooking semifinals invitation prevented hindu switch manufacturer spy prisoner operational experiences necessarily
focusing ourselves gotten replacing feelings adopt establishing bombers wore proceedings temporarily indies tactics
knocked kills provision uniform attractive historian judgment closure consulting sudanese donors interviewed credits
quebec des hearings tribute straits produces asylum farms plunged pirates designs equally operators visual shirt tip
ignored checks generate factions dubai forming legislators transmission audio sudden hawaii cowboys cheap flooding
ultimate illegally mechanism shoes guerrilla eggs occurs sars elaborate mph nervous uprising currencies implemented
earliest repeat bags uncertainty suburban uncle enemies billboard signals surrender exact cream privately secured
explosive makeup celebrity incorporated nights chaos siege collective frozen versus twelve airways crack ioc videos
universe arrangements hiding retailers donations delays gaining voiced collect ibm pressed followers basically
wonderful kremlin qatar sentences nominee regardless damages listing patriots determination coordinator smooth colors
deny displaced donated script enron declining retain autonomy understood accusing derived objective reiterated
productions separately denies visa dying turmoil perspective corporations projected clinical criminals restoration
tired boycott enhance youngest commit belarus arrangement inmates violated assists graphics hostile involve describing
closest batting reasonable sad hate permit remarkable predecessor taiwanese virtual explanation artistic adjacent
depends challenging assured replied survival warnings magazines locked intellectual paint privacy kicked flags
respected subsidies advised handled desperate answers graphic ethics hungarian expecting efficiency arabs silent
evacuated gardens referee considers frankfurt portfolio vacation requiring everywhere transactions lifetime habitat
mideast crops advisers macedonia consideration angola tale comeback breast introduce southwestern volunteer drafted
warrant nationals recommendations dancing accidents retained gender doubled conducting algeria extremists indication
parallel ratio difficulty trails imported briefing travelers strongest engage postponed teammates deutsche enable
memories yemen disappointing anyway exclusive charts crop attendance severely launching awareness disabled infection
recordings periods reaches pesos earning rallied disclosed integrated villagers multi rebound intel therapy invested
completion intent grants occasions persuade cat odds favored cocaine satisfied connections comparison emphasis filing
governors timing funny reflects palestine distinguished professionals improvements homeless arabic constituency
revenge islamabad announcing partial rebellion internationally petersburg exists airbus indictment errors integrity
choices deputies expedition reluctant zones aftermath cardinals destination displayed assume pregnant lessons opener
sprint component examination embargo novels divorce generations holocaust teammate guantanamo somewhere vocal unveiled
similarly inspector acquire vaccine crowds floods turnout clinic thank merged fatal sustainable steam chemicals
powered dreams territorial lawsuits notion rubber lifting kidnapping anticipated beirut doubts revival liked flows
footage loaded select crazy romanian stimulus incumbent outdoor fda slovakia neighborhoods discipline substitute
musician addressing maintains judiciary restricted diet citizenship powder tenure printed careful committees
psychological ecuador composition indicates hell genetic desk smuggling counted albanians heights hat devastating
targeting relay monument sweeping raises muscle shocked discussing belonging pressing ambitious humanity afterwards
abuses boxes iaea tears rely calendar immigrant hanging doping advocate protocol significance actively bet newcastle
backs competitions endorsed themes jointly concentration exploration forecasts counterparts indicted slide wounds
translated ideal finnish suspicion collaboration accurate surged crowded sealed indigenous measured sequence hide
consisted edged remembered confrontation climb convince anymore slowdown preparations albania priests surviving
initiatives edt counting persian furniture substance volatile columnist somali arrives uncertain expense firefighters
pure overs battery acid prefer pointing organizing legally dealt holidays random boosted stalled barred zoo
breakthrough dealer farming frontier credibility maritime tsunami receiver refusing chest tournaments surprising
existed plc archbishop faction extending physics lined refusal debts explosions starter gambling recovering lawmaker
offshore historically tougher diverse protestant explains administrator buddhist audiences permitted tribes admission
pitching constantly rescued lasting collections moreover mounting honors urge exhibit boundaries negotiated
neighbouring urges undated mothers athlete minds subway removal plea touched romantic belonged fantasy optimism
affiliated confirmation correspondent civic bullet excited cautious hiring voices representation overtime evolution
zambia wound modified exercises bearing wicket jordanian neutral rumors interfax riots afterward statue preventing
negotiators skating portrayed timor concerts balanced rifle resource reviewed dramatically beneath yields contested
requirement reject contacted proven defeating diocese literally drives commitments disarmament rolled emirates
murdered indoor demonstrate dubbed weaker declare signature europeans ammunition borough starred pursuit sophisticated
weakness experiment depend topics consisting bishops retire deemed valued offset saints inspections retreat hearts
answered nonetheless openly dprk initiated brutal disc tremendous registration breakfast institutional speakers
shortage hailed horror triumph dated encounter cinema cycling patent azerbaijan partially investigated unexpected
surname spreading petition achievements contributing suburbs debris islamist heating rebuild bulk secular sits
lifestyle unidentified populations slovenia abandon spin stationed nikkei eleven roster portrait frustrated liquid
waited decides noticed adventure refuge fence ups mixture rent opposing junta tibetan concessions fault noise updated
impressed enrichment panama journalism premium ucla deciding examine junction touring rays leftist publicity shaped
shrine confusion translation purchases gifts slump submarine consistently flown animated patterns perceived aging
threaten budgets flee discount medieval physician scholar monitors smile comics sheet pursuing businessmen processes
panic awaiting adapted wounding segment sank experimental cult sponsor deposits transaction instrument guaranteed
distinct solidarity blasts governmental receives salaries whereas nationally televised scattered tonnes obligations
agrees strategies dependent listening absolute guarantees unfair ankle leagues grandfather runners presents volumes
origins damascus pocket heroes demographics celebrations explore hardware ghana reactor scope somehow stopping
motivated placing proceed accepting tense deeper prestigious automobile strengthening topped millennium inaugural
jurors hopefully slip humor jurisdiction prompting painful quarterly locally prosperity diplomacy cypriot argues
istanbul denounced ounce koreans atp braves capita troubles approaches filmed comply publish emerge cheaper
overwhelming insist sponsors extradition researcher supporter chocolate nonprofit dominican posed conversion
spectacular kazakhstan quarterfinals riders flames responding boundary twins stating downturn bailout submit dirty
traditions guidance belongs honored organic avoided topic interstate warfare phrase belong presentation hub lankan
intensive manages martial reliable legendary draws burst sued photographer advances cups celtic responsibilities grows
discover girlfriend conceded halted whenever rallies witnessed babies predict hopeful taxpayers acceptable mechanical
sorry wrapped stronghold nursing bankers admit surveyed excessive accomplished fever remainder completing venezuelan
eta characteristics database blocking domain catholics exciting willingness assisted planted endangered incentives
watchdog chronicle slowed controlling campaigning battling engagement queensland bullets voivodeship edited overhaul
predominantly impression load favorable phenomenon barriers examined supervision opinions aspect instructions
frequency automatically expelled sacred decisive linking shifted coordination pioneer physically reflecting diversity
magnitude lobbying runway chemistry thirty sized marched lobby frustration consortium pressures licensed scholarship
adequate standoff circulation fictional commune copenhagen armored refuse technological adoption identification
negotiator syndrome honorary mirror recalls testify ethiopian criteria inspiration kuala cow seemingly ceiling
radiation connect defenders collecting premiere soared injuring manufactured communists soundtrack dictator rankings
adjusted weakened foul dual characterized observer ballet firmly mathematics lifts interpretation slowing creates
resolutions machinery naturally syndicate thoughts trends cement undermine pays basin paramilitary indicating theft
compiled lithuania toys focuses letting developers supplied additionally prague odd uss descent lesson switched cleric
occasional advancing roadside bulgarian guided distant excess cubic mere pit fleeing combine confused hosting epidemic
divide minorities shareholder mumbai defendant egg speeches reward duo certified yahoo purchasing assess organised
contrary liberia experiments gmina travels wet hike suspend strategist reserved exclusively sacrifice coat bayern pose
detective vocals disorder providers innovation rid eventual outer removing widow unsuccessful releasing pharmaceutical
separation guitarist revive pet utilities screening capabilities rebuilding voluntary costly sends brokerage nascar
highlights renowned poem bottle quietly acceptance lumpur simultaneously identical priorities depot hospitalized
contractors bolivia fights accounted heavyweight wishes devil bahrain hop headline emphasized artificial underway
tracking cancelled disappointment governance mild hectares explaining fragile pronounced tasks oxygen relation
steadily preserved mortar structural warriors cooperative finances array profitable imprisoned soaring loves
respective regret succession monastery attackers decrease freshman oversight sworn youths intends oriented partisan
unacceptable rwandan toured suggestions kurds apec caps fitness retiring refuses rifles scenario item withdrawn
borrowing admiral suspicious robust conversations scrutiny impoverished investing coached mud organisations
photography unbeaten marijuana threatens courtroom provider compliance saves damaging underlying transformed prayers
estonia capability extremist tribune statistical violating corrupt poorly spill teeth financed amongst upgrade
rehabilitation debuted uruguay secrets sleeping fined knicks declines peaked backup pot organize climbing accommodate
packages policeman jobless meal continuous jumping destroying nominations subscribers approaching nyt maps edinburgh
blown historians beats surveys dynamic psychology notorious lengthy concentrate centered diving lowered informal
accessible luxembourg concentrated venues thereafter proliferation evacuation ceremonies toxic recruited slower ought
instrumental mtv talented collision mansion advocacy devastated vegetables premiership instant nets define qualifier
ankara illustrated proceeds tariffs permits municipalities plagued advisor feeding interference specialists
highlighted fueled freestyle strictly orbit acknowledge lucrative cafe employer que checked circles disclose expertise
broadcasts directions outskirts stored suggestion priced charging mandatory juice gunfire pursued donor nowhere seize
museums specialized outlets publishers delivering semifinal rabbi reds hybrid intensity perfectly drops cigarette taxi
greens editions admits whilst safely performers casting halftime easing cry throws convert vary atop slalom matched
valid connecting touchdowns ingredients architectural displays grades guatemala associations burundi tap shipments
poems commodity macao colored perception forgotten enthusiasm accordance designers worship juventus sidelines
propaganda inevitable prisons grabbed printing militias tips eased averaged baht stepping suitable surprisingly
achieving bedroom detected underwent rhetoric poultry greeted interactive automaker anonymous generals cambodian
wanting beliefs textile fiji successive expressing aggression anchor highways evolved kilograms conferences developer
railways ministerial boosting aires croat populated midday recommendation apartments cdy binding teenage sailing
choosing commented logo ignore buenos residing ruler flooded assembled inn tissue opposes theaters symbolic shortages
filling declaring provisional theories narrowly spectrum accuses adaptation libyan tales unified lighting locals
protested chilean teenager ottoman recruiting breakaway skiing searched gangs picks battered sexually alarm evident
struggles commodities dining latvia spa motorcycle classification plo karachi imprisonment cultures independently
eurozone passport outgoing invaded disclosure genuine recipe loses stunning freely affecting housed considerably
shenzhen acute administered licenses ensuring robbery fishermen colleague chronic excluding clearing highlight
measuring strengthened sculpture dish criticised enforce nerve apology serial erected mysterious dominate filming
chairs mentally drag cubs christianity realistic raiders ramallah sectarian contingent attraction transformation
migration gen hurricanes laugh drums hitter insisting compact dalai stripped chef spotlight ladies departed facilitate
soap oval sometime checking timetable treating cleaning evaluation dirt ventures observation relating graduating
drinks contracted harassment graduation airplane joke guangdong kandahar freight enhanced crushed surely labels
cartoon cpc mature solely devils tube heroin retaliation genes sheep sounded slammed justices usage appreciate tender
altitude celebrating abducted telegram volleyball installation strained equality caution surrendered nickname bacteria
grandmother ruins sailed candidacy festivals imminent cavalry monopoly spaces diagnosed contention burial celtics
productivity platforms programmes shouted holders shipped dragged debates uzbekistan ghost enters naming intend
complain rebuilt brokers custom bids regain enclave embrace archives incredible filipino tragic moslem societies
trademark immune wheels automakers implementing java retailer stomach plates physicians inherited decorated anxiety
implications inventory namely bargain meantime routinely downhill mitsubishi distinction intentions ordering reveals
inventories poised tide lacked bottles exporters isolation totaled skeptical impeachment altogether automotive weighed
spurs pairs substantially objections shattered flexibility celebrities slaves migrants slave prescription monster
antitrust appreciation floors suppliers entity jungle keeper wholesale commanded cellular careers prohibited gesture
originated demolished grid stunned innovative resist obstacles recommend everyday wartime ailing racism generating
accords beside immunity ambitions preservation sacked algerian chains trades africans scorer extends coordinated
arctic proclaimed scandals rejects aceh exchanged margins aerospace aiming hebrew consent usc transmitted inauguration
nurses reviewing bmw aol exceed divorced proportion fifteen grenade cautioned amendments kmt garage travelling
congregation floating quartet superintendent armenian appealing alternate conclude mob biology pork objectives nazis
blog permanently poorest emotions logic writethru commanding influences amounted angered compilation lenders stir
iceland justify commercials basement rupiah losers animation credible fiber furthermore reactions separatists outrage
unusually tapes competitor courthouse hungry deliberately graduates rescuers failures renaissance pradesh bike joins
espn pledges grandson clouds bout pilgrims instruction spectators cigarettes haitian multinational survivor ringgit
screens broncos reversed ministries rejection baltic tass obligation issuing flowing scared enrolled heated cabin
lottery posting quoting plains resumption niger mineral americas columns australians gospel elimination cats
encountered repairs deserve visitor invented risky endorsement adventures lethal contend oversee recreation livestock
panels elevation anthrax intensified singers elevated cameroon fifty dairy acquisitions coxnet imposing addresses
deposit intact introducing honduras blockade fingers portions countryside uniforms shifting calculated comprises
workshop dpp trailing precisely revolt sympathy accuse accompanying infections recognised rotation wives servants
anaheim diabetes transitional decreased setback steal absent hutu johannesburg healthcare photograph consultations
sino undergo terrain punished rubble codes auckland khartoum slated reservoir fantastic coordinate reductions buyer
treatments alike matching flexible thereby icon itar dignity naked stays khmer reads unhappy yorkshire minimal
writings dispatched enjoying rap intersection fulfill patrols intervene rivalry install possibilities grandchildren
hardline disasters exceeded wrongdoing tenth mozambique plunge assignment pitches protective stranded enacted sinking
extensively legislator cartel distinctive lisbon insurers engaging mariners beaches apartheid tolerance destinations
teens hardest header secretly comparable dissolved aggressively laying contractor unemployed certificate endemic
teenagers punish tires financially sooner highs mps grab deficits architects bipartisan unofficial rental unanimously
nearest enabled corresponding confront reservations recasts premiered chorus audit pregnancy spirits altered booming
persistent uae creditors postseason gunman contents dangers securing affiliate stormed ugandan productive swap
faithful boulevard armenia reopened avoiding aggregate revived landslide narrative advantages documented eldest
persuaded directing raced indicators supplier paraguay choir statute metals grenades showdown variations clashed input
insurgent ashes epa ultra responses capped oversees liability raided classroom recipient outright conventions armies
atrocities bats abused ugly poured reacted designation curriculum abilities practiced profession default dioxide
viewing nominees shootings breakdown heightened disk rupees broadcaster visas jewelry woes afghans differently
undergoing delicate midway employs monitored stealing outlined ecb refinery statesman breathing descendants travelled
rulers eliminating seniors darkness presenting figured relieved seminar peso technically economically supervisor
spends deploy geographic exporting menu linebacker slavery pants manufacture delegate snapped semiconductor haul
lacking ceased symbols mogadishu scare liberals investigator ltd qualification excuse forty react jam ranges minded
conclusions echoed lit balkans overturned flour relaxed tumbled alpine transform spur doctrine toss ltte warehouse
denying sharks moth gaming settling solved dolphins communicate astronauts soup patriotic lets transparency colour
texts centres critically pupils anxious sentencing slid protesting pitchers wta believing boyfriend staging airstrikes
weekends flavor bombay laundering transported bombed lightly overview agreeing applying silicon batsman presumably
reminded instability compare confederation justified shame varied prefecture intelligent rounded platinum teaches
liberties tends romanized leaning container effectiveness respiratory relocated garbage caucus unpopular alternatives
exhibitions facebook typhoon upbeat uncovered thanksgiving icc examining satellites dissidents specify inland overhead
tortured alien stretched closes kyoto launches ensemble peruvian batteries ritual helpful confessed crush statewide
halfway detect download sanctuary assuming magnetic interrupted youtube paramount ripped creator summoned bore enjoys
snap warplanes ethical fluid mortgages aluminum limiting medalist affordable viable interpreted expired pricing
violate asserted punk specialty checkpoint embraced rocked likud foundations offerings jacket gases pkk notre upheld
alumni reactors mountainous mafia traces conscious drill seasonal governed butterfly swine amazon inadequate dressing
bicycle tactical bloodshed litigation sequel skilled founders computing peacefully concepts awaited restoring shootout
affects depicted archaeological dishes recruit unilateral finale citigroup comprising thirteen dried midst honours
smallest grammy dividend payroll conductor crashes excluded libraries shelters calories confined racist farc segments
favourite emotion kiev dismissal barracks exceptional recipients incentive firearms trans runoff plaintiffs liver
confronted corridor layoffs sustain zagreb boarding fixing carved podium battled chasing supermarket juvenile
overwhelmingly intermediate delighted navigation medicaid accountability searches privatization compelling diameter
sorts entities crosses identifying deported resisted cyclone spacecraft grocery confederate airborne volcano marriages
owed trash labeled dig dancers schemes lately richest upgraded horizon benefited prizes contender varieties merchants
beds tying relegated proposition observe determining basra satisfaction capitals italians availability donation
appoint seas theatrical bans ducks convincing prone unfortunate telegraph instructed dhaka disarm oath complaining
sticking fallujah allocated metric innocence explorer recipes adjust commissions dissident islanders attribution
negotiation heels excellence torch fcc quote moroccan fitted consolidated distribute organs restraint amman profound
kuwaiti consciousness mercantile homers respondents guarded acquitted marketplace prolonged fathers seminary
unnecessary smashed opted shifts clinics consequence flagship undertaken croats renew portsmouth plotting hemisphere
mongolia laboratories piracy chaired est understands balkan reply medicines exiled embassies iranians betting
exploring disastrous dumped rainfall overthrow accelerate dictatorship revealing equation speeds wilderness disposal
trailer bonuses incoming yemeni charitable subcommittee chat shoppers socialists jokes propose constructive circus
doha weighted arbitration speedway announces sail committing crises clergy supposedly trustees spite electorate turf
ambassadors tottenham consolidation licensing sichuan interaction investigative colonies condemn steering crying trap
undergraduate memorable meaningful assure partnerships vertical communism grozny administrators satisfy relegation
tops blasted dominance disrupt bubble attracting shiites tire complications chartered reunion attractions hbo briefed
drawings battlefield upward relied vows vacant compounds attitudes nightmare parked missionary invite farther facto
merchandise purely deliveries characteristic skies enlisted transparent canadians ears den drunk tents unanimous
transfers weighing killers bargaining magistrate theology stricken performer contests reopen newest cholesterol
reigning monarchy applies starters famed waving edges insufficient reminder observatory inability overseeing
practically desperately gym lesbian washed desired filmmaker confidential axis grateful evaluate ambush voyage
consulate insight wreckage colorful nicknamed hander reinforced coupled medication turnaround advertisements toppled
remembers beloved deserves exported hatred ideology resorts afc ravaged falcons sprawling interrogation contaminated
yearly lunar hinted contenders habits weigh rotating episcopal executions mechanics thriller limitations pullout unite
acclaimed reflection stupid offenders brigades chapters inform absorbed assurances scrap irs freezing professors
novelist panthers log unhcr locomotives garlic wrap datafile accuracy kicking posters rage functioning manuscript
correction granting gravity lens obtaining geological excitement forbidden workforce chopped lovers consultation
renovation diagnosis hurdles fossil screenplay teaspoon biblical wished sticks unexpectedly logistics generic
nicaragua successes behaviour slumped hanoi healing catcher pct certification testament workplace instances notified
abolished enrollment tomatoes inclusion networking favorites installations turin throat reunification academics
forthcoming guilt accidentally beings thoroughly oracle booked employ digit particles embarrassing councils catches
acquiring spelling cooked regulate pockets curve rockies deadlock umbrella treasurer fortunes apologized layout stint
arrange varying lure liquidity punjab finishes propelled furious depressed fisheries obstacle unaware variable
planting respects vegetable dipped marching motive tendency incomes bounced sixteen instructor parole aided sluggish
entrepreneurs scouts borrowed defeats reliance enthusiastic downward stuttgart cooperating indications shaking
promotional homeowners overwhelmed judged substances mechanisms casualty probation nationalists drc bits resolving
defenses likewise merge consequently regained raf imagination stabilize methodist yacht perth inappropriate fabric
ignoring ambulance wondering institutes ratified confiscated nutrition branded screaming oust enhancing outspoken
shouting charities reconnaissance ulster renewal dismiss fireworks injection clues consist sponsorship pie robot
mediation papua airing averaging leaked forged assassinated congolese counseling mosul hydrogen prepares layers
guangzhou deserved artifacts cdp fiat disbanded batted constitute comedian applicants expires cooling lectures
signaled whale weakening subjected showcase weaken curfew carpet disrupted proteins leicester pensions capturing
occurring broadly anc assumption astros tablespoons campaigned anglican faa brokered exhibits bite vacuum masses
mentor variation elephant unspecified accession subtle vintage smell cds portraits blowing grammar samsung tightening
classics integral evacuate kidnappers vendors disambiguation plateau kyrgyzstan compensate motivation mathematical
ideological restrict outfit volkswagen recruits solving fold creatures wiped prompt poison consumed orientation
eritrea fashioned renewable premature disorders headquartered unification civilization voluntarily disturbing proving
likelihood disappearance pianist bankrupt lecture expectation bribes conceived molecular xinjiang fidelity casual
practicing sizes convictions wherever slash fourteen prospective construct avalanche backdrop herein finest functional
scoreboard contentious siblings gods accelerated tipped bengal tainted commentator carnival namibia reservation
duration preference pistol elegant brotherhood exhausted triangle ubs environmentalists militiamen memorandum provoked
exhibited potatoes deadliest projections regards slogan fortress specified indicator commissioners bypass defining
beneficial anthem appointments caucasus sodium malaria credentials skull observations colts pvs debated bathroom
extinct snake bizarre slogans seekers rampant suffers rented outlawed arose matrix billionaire inaugurated primaries
hunters diary fuels doctorate guides feat recount habit arc containers estates privilege macedonian unincorporated
essay forestry curious optical strings forensic qualities republics orioles traffickers connects umpire threshold
sidelined tuition objected ballistic portable entries bundesliga banners flame indefinitely prototype criticizing
whoever denial evangelical dealings hostilities kph pigs pig stems exam dug speculated fdch ouster salad withdrawing
collector okinawa enzyme interface differ surfaced touching spying adopting raped lahore outs farewell aunt detonated
malawi catalog archdiocese fugitive condemnation crunch experiencing thorough tracked supportive fog combining
exceptions psychiatric laughing madagascar locomotive washn instantly workshops lowering glacier sympathetic
intercepted ins myth applause nationality exempt philosophical inducted insects personalities mails retreated flawed
systematic termed precedent predicting circular helsinki detection glasses thanked fur albeit osaka switching costume
relying rejecting disciplinary numbered warrants cancellation kurdistan poses poisoning relies positioned gainers
exotic editing enabling legitimacy safeguard reformed tighten accomplish unconstitutional postwar flesh spaniard
expulsion clinched placement convenience suspicions offenses globalization unsuccessfully airfield toughest budapest
misconduct urgency tightly seizure jackets hms advocated sect dump nintendo trek genius bounce memoir endorse rendered
interfere wrist journals proves welcomes hyundai remind cracked sophomore plantation narcotics photographers
outnumbered slopes elbow diamonds conjunction listened traced escalating happiness precision quantities gateway afl
shipment predictions volcanic equities mergers specially cartoons lingering lows endless collegiate implicated
promptly prosperous hampered descended verbal readiness terminus steelers deportation influenza religions youngsters
occupy populous canberra revision align proximity bleeding dissent accountable questionable quantum talents nordic
trailed multimedia disappear zimbabwean suited bribery passports transplant puck commands accepts shaken verse
milestone recreational eyed fellowship reinforce embattled packers tunnels dumping pbs plight expo explicit presided
plug recognizes activated seated competitiveness deliberate confirms demise catastrophe riyadh wondered stimulate nuts
regulated identities contends overlooking hurting uncomfortable awful radioactive irregularities proceeded hsbc
formidable entrepreneur npc moratorium handles stabbed gradual lend totaling logical signatures marred mixing embarked
readily bourse websites tackles encounters slashed communique necessity stretching taxpayer resistant persecution
owing chevrolet stressing gothic drowned complexity disability autobiography entertaining adjustment slaying
pilgrimage quantity quota bulletin clippers consultants conflicting premises disagree masks restart rican wreck
knockout enforced surging trusted collectors distinguish mvp lpga sayyaf southampton airspace thrust patriot
detectives dive anticipation baking rift waved trauma specializes unrelated remnants strapped lockheed prosecuted
continuously gul vague beta tore tended mice contestants checkpoints prostitution scotia fits geographical roundup
verify adverse pandemic looting fallout lobbyists com pad coordinating slope intimate refrain emergence continuation
abstract harmful atletico squeeze shrinking theological intimidation rebounded surgical dimension passionate foes
endured frustrating synagogue grounded accompany sunset thermal gallons dresses artwork affirmative polar hijacked
enduring mortality unicef monuments locate finalist rooted reaffirmed sided stretches convened cheered ruined handover
approves tutsi consult bust unlimited explicitly premiums escorted organizer tornado consolidate constituencies knees
undisclosed marlins shui essays tentative pumping tariff dynamics scary wolves plots sparking chanted conscience
billed strains mavericks probability sensitivity horrible adapt millionaire antarctic boasts espionage concession
swiftly disagreement dip ambition legends correctly chickens conglomerate rapper sore backward acoustic alleging
aboriginal scrapped flip keyboard weird bremen variant prominence marketed macau brunei tajikistan secretariat
positively finalists settings superstar minerals supplement outline chased processed galleries osce polled airplanes
appreciated fundamentalist exploit looming tabloid answering influx composers smoothly treason paths campuses britons
dictionary prop liquor apologize advertisers irrigation liaison fea conditioning recurring inhabited theoretical
develops exterior fusion varies saga organisers performs whales costumes infectious preceded yielded psychologist
eaten frankly submarines concludes twitter casinos shutdown filmmakers fundraising ossetia ceremonial herzegovina
judging countless insider midfield caracas emphasize pools ensuing shaky dimensions sliding commuter preseason
proposes bowled superb freedoms bosses worrying comparing blaming sitcom escalation defiance mosques deteriorating
magical bombardment processor commenting abduction scenic cop plutonium contributor patriarch llc cdc vocalist potato
archipelago indirect addiction amended ridiculous earthquakes bordering timely ecological mexicans enriched nightclub
presumed pub tapped tactic archive destined forwards encourages captive ordained rovers disagreed motorola prints
underwater makeshift outlet accommodation caretaker infamous quotas promotes supplying worsening shocking unwilling
obscure probable destroyer taxation hijackers ancestors playstation muscles collaborated definitive broadcasters
mediator vikings kilometer subprime diminished impasse insistence toe secrecy downgraded ate shelves fra homicide
salvation exploitation tightened harare allegation remark patents srebrenica gaps industrialized stuffed jazeera sunk
lining bucharest drafting proposing publishes accordingly revelations pressured nokia undercover wheelchair invention
multilateral poets ounces incredibly surfaces listeners deceased commentators combines reduces mit sniper relax
watches prosecute downed logging clubhouse broadband spurred pavilion indexes underneath backlash gymnastics
classrooms lengths centimeters crowned byzantine ridden advise literacy occupying strikers embarrassed cubans
whereabouts inevitably rows browser cows contended incomplete insurer illnesses unesco penguins crushing tolerate
prestige reunited warships compatriot videotape depicting repression ranged barring demolition exporter shelf lecturer
paved destructive possess dental recognizing himalayan lifelong faded lonely derivatives distributing condolences
pivotal brigadier thumb ayatollah costing pills opium realm reorganization durable postpone dispatch greenpeace
recruitment topple cannes najaf exemption pornography violin gazprom cloth controllers embarrassment digging aig
eighteen annexed repeating mentions admitting playwright tossed migrant leverage sights fragments misleading abruptly
cologne procession chanting commenced surpassed skepticism revelation freeway engineered kidnappings nasty dragons
commemorate accumulated tributary outbreaks ftse cheering vista curator flyers distress shrimp astronaut rat renovated
certificates vicinity lithuanian pcs supervised deposed dedication growers cuisine explored improper guru bother joked
gloves overshadowed emotionally sufficiently vault stirring rewards presbyterian silly laptop acknowledges spelled
witch criticize retains packaging compositions angolan arguably profitability bullpen cites needing sedan doses
plymouth builders reinforcements cultivation reuters arise grouping spokesperson preserving collided screened
bureaucracy discharge avert rewarded minimize clerics lender expire sabotage nablus erosion ironically commercially
pirate touches dialect feud discovers taped teamed ebay quarterfinal extremism fatalities petrol pneumonia customary
immense illicit discontinued shortstop acknowledging toilet knocking scoreless proceeding contamination moldova papal
glove missionaries designing unauthorized goodbye sporadic felony pumped twisted obliged wasted diverted stemming
telescope desktop spun anatolia onion bahamas posing birthplace builds delegations newsweek rugged famine disruption
hiking farmland reminiscent quo squads accent deportivo vaccines upside creature manned condemns reconsider translate
rational promotions confession preceding confirming absorb provocative deserted sunnis bermuda daytime overcame
transferring padres arrivals spinning circulated neighbourhood chaotic hostility terrific helmet assisting sums
protections comprised illustration potent protestors bug controller tycoon brakes burnt appetite aspirations resemble
caring recalling cheer predecessors inmate clips tunes reasonably underscored motives volatility extract invisible
expenditure environments qualifiers anytime homemade jumps shrink plague borrowers translator discharged redskins
undertake realizing curtain censorship nepali relate asteroid boarded hormone rope convenient defines hazardous
adjustments patrolling greeks undermined documentation repeal servicemen pulls oversaw packing contributors buddhism
globally aligned powerhouse retaining widening clarify waged sculptures cockpit tighter rig clip cypriots homosexual
punitive independents cab fortified newsletter martyrs subsidiaries habitats fringe triggering mayors celsius
fortunate seating resembles outraged consulted sixty yangon accomplishments peasants remake tubes demographic metre
blanket delivers waco unstable garnered receivers homosexuality spiral laureate sequences granite kirkuk convey vinyl
breakup buildup skate learns genetically roadmap teachings abundant aliens nowadays laborers predators slipping
bangladeshi treaties ratification pulp tumor dances vicious rbis presiding undefeated intentionally defunct
advancement cleanup accusation spared blows scratch prediction authentic listings leased mgm buffer envoys mci
inviting obesity predicts assaults gifted inquiries appliances elephants remarkably authoritarian collectively
loyalists liga preparatory pause fronts altar outfielder blueprint cried vigorously bian selective riverside module
imaging pits assailants pageant attacker philosopher repay maturity educate receipts delaying primitive drastic
exceeding tricks cricketer clad abortions ethanol prolific gays consuming visibility armoured cottage folded captivity
speeding netted rioting timed ruin prefers plummeted departing portray regulator saskatchewan inspire shortened poker
sensation advertisement fatigue assurance spate outsiders deaf mailed phases void condemning mandated acclaim
atmospheric chairwoman laughed execute strips shapes seldom nacional magnificent proponents creativity graph
constitutes kinshasa hispanics niche demonstrates shower monkey besieged kindergarten exxon vigorous lightweight
titans fundamentals repaired lutheran gently meteorological separating cholera scholarships dividing participant
cracks attributes foremost steroids inflicted hats technicians prevail enables privileges torpedo dismantle islamists
colours possessed busiest capitalism welcoming xvi catastrophic lancashire configuration contempt schedules austerity
liners ecology importantly residency alliances moist disagreements kerala judaism expressions prohibit admissions
thieves diploma thesis auditorium vector blockbuster blames snail domination hamstring incorporate staffers mammals
dependence larvae wigan brewers bogota devised considerations barrage readings spree endowment smuggled troubling
builder tenants timeline recognise alzheimer airliner spider imagined embedded viruses accurately pouring declares clr
buyout cracking luggage pains concluding isaf integrate advisors sounding relentless admired reluctance masked
mistaken recommends hurts realizes kaohsiung automobiles pave upscale calculations tianjin similarities tuberculosis
commandos fortunately inception deepening individually sting socially neglected deteriorated pets shortfall tackling
manitoba unbelievable disturbed refined heavier dividends prohibition pristina modernization interception infants
unleashed sanitation interactions paralyzed vegetation discounts doomed compatible bassist badminton anime sphere
enlargement disabilities botswana theorem cookies coastline cylinder sampling authorization pumps measurement beast
formats automated rats winding shadows intervened oblast assessed succeeding ipo worsened pyramid biotechnology
patrons distributor smugglers topix presently reversal highlands corrections estonian touted famously mythology iphone
koreas anglo centrist middlesbrough statues stripes announcements hierarchy souls discourage maternal bavaria resuming
molecules fin shoots verizon sexuality width inclined servers cocoa hottest dismantled resting speculative bowls wipe
hindi countered distances gubernatorial revered eruption oecd samoa marxist volvo shutout dortmund uncommon
disqualified surgeons zambian comprise assertion analyze possessions restive loosely togo criticisms umpires phd
exclude procurement interpreter wildly impacts exaggerated planners correspondence totals gunned wrestler applauded
rallying speculate accredited exams regrets clout variants perpetrators abkhazia unconscious pakistanis apparel
eternal deprived analyzed fiercely parishes limestone complement directive undergone bucs paso planets strangers
populist scouting corrected looted lumber meltdown continuity replaces balancing manuscripts unita constituted
surprises feminist arson ample thrilled authored crescent retirees synthetic fulfilled sanctioned guarding burmese
deterioration vampire sexy maoist projection framed contracting defiant smokers specializing grandparents turnovers
surf horizontal generators offseason dominating affluent fiery sumatra outpost constraints doubling outrageous
specifics examiner lighthouse undersecretary promoter fledgling demonstrating salesman accessories veterinary courtesy
jails algiers bitterly corrects cornerback relieve hawaiian whaling crashing induced nerves premise scorers motorists
supermarkets scan lobbyist owes newcomers waging organizational specimens arresting float interceptions reformist
backgrounds cite smiled gonna jays prevailing refineries guiding replay suffolk feedback scaled textiles abandoning
requesting bets aberdeen poorer implied dissolution angrily purse hypothesis sideline underlined nationalism pretax
stadiums bowlers depicts accidental arbitrary lounge intensify descriptions conquered loading barclays halloween
inspect counterterrorism neglect opt oriental compulsory sliced fixtures undoubtedly exclusion strikeouts kyodo
injunction friction yukos manga operatives raging smithsonian outreach apiece portrayal socialism vanguard alps bihac
perennial kronor robbed converting tbilisi fairness strengths tastes incorporates fundamentally cocktail notebook
publicized rulings prescribed await misery indirectly unarmed extinction ideals suppose expenditures intellectuals
brewery reckless micro stalemate dhabi pipelines landmarks flaws photographed wizards softball undermining escalated
assessments murdering pioneering philharmonic implies vii lashed liberian chargers dilemma medications progressed
pharmaceuticals allocation gastropod jenin nippon radicals ensured homage praising unpaid thriving interchange
coordinates discovering discs winnipeg brewing seizing observing quarantine ribbon prevailed professionally eclipse
subtropical emission emigrated sketch holed waziristan omaha hints sensors irresponsible mint twentieth measurements
fool volley operative autopsy seaside aces strasbourg itunes lodged reassure buddha reliability allegiance eligibility
velocity heroic cops fixture gujarat bodyguards inscription valve contraction reproductive elevator enlarged
justification pistons seafood nadu vanished seles comparisons iconic daylight dragging prevents beit kuomintang amtrak
jeep prostate preview attracts email yorkers modeling jammu transporting fraudulent plunging frog narrowed resumes
licence logistical puzzle certainty townships slept tallest prostitutes sculptor thigh rigorous seventeen shaft
disperse massacres reliever organisms impending defends fist elusive gibraltar expressway trilogy widened charismatic
severed confusing abuja supervisors continually fascinating baggage affiliation fatally foe signaling brains pharmacy
cleaner evenly enforcing coincided tomato victorious grasp rafah consistency communal spawned lavish accustomed
netscape ambushed pledging resentment owe fertilizer vol concede vitamin assert expresses camping hammered cultivated
averages assignments fahrenheit adb dismal pulitzer inserted subsidy charming daimlerchrysler anticipate combatants
zhejiang emerges boca routed splitting counters citation linux jamaican malls ancestry subdued overturn absurd
cognitive ordeal cycles bundesbank convoys portfolios courtyard adequately verification rabbit scrambling kidnap
genome passive bugs sewage syndicated reinstated incorrect unpredictable happily compaq undecided drainage
deregulation preventive exploited antarctica alerted crippled chooses drained refining seasonally boycotted fractured
dispersed compares unfairly psychiatrist fujian slap turkmenistan extras cheating fearful sundays warlords nod
mobility dismantling crossings mortars battalions mourners assistants frightened haunted finalized celebrates
installing breathe bothered auxiliary staunch warlord telekom overlooked viewer mediators warheads bnp recycling
spilled alleges orchestrated iaaf fours apparatus por manipulation displaying compassion compelled prohibits cares
analog icrc vowing lip employing debating cruiser tuna convene terminals shandong rapids pottery marginal und explode
quell mirrors interval interact alarmed bushel envisioned qualifications maneuver someday phnom oilers nonsense swat
sociology inconsistent obsessed algorithm crusade screenwriter consultative quicker titanic saturn discoveries
sandwich corpses beetle ineffective pasta bred garment curse drastically vibrant uzbek runaway simultaneous
encouragement tucson disciplines merits weighs praying nuggets trustee onwards trimmed counselor forecasting wired
concealed facial waterfront calcutta substantive predictable stockpiles gatherings grape modeled consul industrials
swinging ingredient competent narrator protects relics worldcom peshawar recess plaque disciplined perimeter seminars
mapping canvas cloning anchored valleys captives reelection despair structured spreads fullback defied constituents
honoring tricky outcry suisse shutting buttons spirited outing blankets injected marches upgrading hitters vivid
superman roofs unilaterally modifications guitars dams genoa wfp variables statehood hooked kickoff asleep tanzanian
spouse prominently evasion shaping leveled texans digest imagery cans deliberations verified sentiments provoke
outcomes intriguing rigid sidewalk centerpiece dolls mastermind earns capsule antibiotics survives pioneers xbox stunt
tiananmen aggravated kathmandu beneficiaries plead alcoholic memoirs yangtze realities urine fiorentina ldp commando
parameters fertile shipyard gameplay carriage voltage kodak mutually mls viral liable rituals detainee srinagar verses
hindus spinal jeopardy ratify hanged practitioners murderer terminated trainers protagonist closet recorder retrieve
pushes affection fraternity barbados stumbled particle vow aiding undertaking approving ballpark xxx irony symposium
volunteered pupil assaulted contributes pacers onions depart paired baroque reminds abusive morality swings activism
tasked constituent cared affiliates weaknesses proxy ashore incursion recounts stained rowing laughs stringent
satisfactory norms devotion lasts subscription indoors coincide irregular replacements devastation referees seahawks
prevalent monsters acceleration feeds burkina cleaned discontent czechoslovakia concentrating insult scots ladder
disco stirred cyber confronting passages scheduling moderately watershed violates yonhap dough pepsi explanations
regimes saturated satisfying defuse festivities phantom advising pna baath shining educators owning miniature
egyptians rested genres remarked caucuses digits unlawful extradited stresses excerpts distributors fossils
combinations envelope wit circuits pounded prejudice innovations penh bangalore hurled inspected turbulent workout
groin newswires scrambled escaping deepen yunnan discography gymnasium nfc treasures hiroshima parental smash halting
warmer amusement miserable registry filipinos coveted ambulances generator invade nec badge hated daunting hello
crippling outdoors rumours vocational airs lungs rampage candles spaniards locality drunken chevron alarming derives
pfizer havoc detailing itv comfortably epicenter daddy lobbied yoga floated uneasy chronicles newfoundland saudis
evolutionary playboy landslides internationals latitude drills fertility apples tablespoon entourage hurling urgently
withstand flowering policymakers desirable withheld accelerating boil quarterbacks dissolve cpi designate brutality
offspring latvian scenarios wizard ultimatum evaluated notices examinations static belly attendants restriction zip
isolate soviets piled oscars microphone stature synthesis expel dramas moderates skeleton daimler treats grains bjp
advent motorcycles weaponry natives heartland tract inventor cod operas clandestine periodically matchup breeders
presenter improperly knives occupies positioning assessing assumes pasadena viii forecasters ejected kgb footing
backyard anthology swimmers tobago abusing milligrams ordinance precautions sizable leverkusen catalogue squeezed
inheritance maneuvers frenzy milf helmand baked deploying pretoria scholarly emeritus vain jaw electron cautiously
straightforward slashing repatriation idle accountant boulder centennial irrelevant princes antique adhere defects
storyline accreditation diamondbacks selecting dinosaur nuns styled administrations relocation cardiac tidal balloting
buoyed tooth sketches rotterdam traveler fences bolstered instituted prussia reproduction clue forgive leaking slapped
geology protracted compromised foam norwich obsession irna safin inexpensive hype dubious gossip jiangsu vastly
fulfilling betrayed bamboo siberia efficiently congestion policing arcade robots radius misses submission aquatic
authenticity chunk nude slots arising theirs embryos doubted honestly danced exercised clusters procedural beleaguered
dogged catalyst profiles longstanding secession deposited cruises sked fading ribs faults mentality grabs gabon
plantations reasoning jaffna protestants bricks rigged downstream manslaughter wetlands ahb villain reviving
occurrence differential scripts environmentally insiders unfinished wielding phrases remix madness unsafe preacher
internally forefront negligence openness cigar heats moi transforming plasma solitary rite advises preferences xfdws
assemble bhp monkeys boomers setbacks vulnerability ussr grafs highlighting tutsis advocating pedestrian icons facade
rematch soybeans guinness federally doubtful puppet endure scandinavian tapping decorative invading authorize
linguistic histories attained differs tangible translates usda energetic nyse nationalities pragmatic births
continents conspiring bce correspondents freshly printer deepest reshuffle baronet announcer comrades translations
texture possessing eminent hears discouraged reopening technician flared competes alleviate unwanted paperwork
spectacle inclusive baseline awesome mold catering asthma auctions skiers decliners reeling illusion safeguards
endurance surround meditation gloucester normandy mindanao viking derail advertised definite residences vanilla
greenback combating unsure physicist renegade affirmed traits slices gratitude enact problematic bulldogs setup
plastics guyana basilica dvds partition abundance cornerstone hospitality snakes capitalist refrigerator drift bounded
wembley shrugged melting blazers clocked brushed swung pillars generates unionist limbs hiatus granddaughter handicap
tar staffed convertible inherent installment freelance manpower concentrations scream punishing picnic ripe warship
ballad restructure varsity recounted bolivian batsmen liberalization hid staggering chefs consume conveyed depleted
illustrations sunlight mongolian telephones reacting mistakenly chechens goat bodyguard apache behave believers steals
eco incurred interpretations aaa regent fueling obstruction sponsoring vacancy winless inspiring handball backhand
youthful exceptionally semester tamils resurgence orderly assumptions geometry affidavit raiser rests captors
crossroads packs periodic hangs visions divisive eroded attendant andhra islander aesthetic downside persona
bureaucratic challengers juniors emphasizing strive fah painters spanning injustice heirs slaughtered lured tuned
exposition enclosed collateral photographic encyclopedia darker comparative raft processors sacrifices artery onset
chiefly revoked depths devote earmarked suppression nineteenth documentaries moisture infinite sadness evolving
escapes duchess harmed surroundings antenna reversing reluctantly utmost coliseum relates slug coconut franchises
wishing forums mutiny geared imperative dreamed restricting chongqing greeting astronomy unresolved italics
emergencies realization introduces currents gaelic concerted auschwitz royalties regiments transmitter crafted fencing
outdated squash classmates hyderabad modes adjoining coined loads genetics thwart allege anbar specifications surfing
peanut patrolled peaking infringement starbucks chassis anatomy takeoff commuters dwindling intake mobil discretion
directory equals spouses obsolete dimensional wildcats behavioral nitrogen strongholds rattled divides alignment
abbreviated suppress snatched directorate insecurity archaeologists humiliating monsoon parachute waist disguised
conservatory duchy doctoral bordered playground sneak faulty rods belongings schalke succeeds suv leasing uphill
concord punched additions importing appropriately probes supplements conducts pleading ignited beginnings cute chili
info hardship useless watchers equations whipped hugely fascist maharashtra medics haired exposing tasmania
inflationary mdc landscapes steroid dignitaries banquet biotech stabilization formations whereby stellar synopsis
rigging stricter initiate improvised viacom starvation alphabet zinc supervisory archaeology reconcile skirt resisting
nanjing etymology gestures vying interpret aisle detain stereo communion fade mollusk ovation fastball calf
frightening luh slams nepalese calculate companions ipod terrestrial graffiti culinary forgiveness persist offs skier
parkway paving honolulu hut exhaust extortion validity collaborative offence disadvantage lufthansa neighbour themed
discounted overdue gunshot unveil knesset thwarted contestant coincidence scramble submerged convict hornets horrific
appellate munitions calcium trojans susceptible secretaries wrecked outsider hazards improves reforming grabbing
streaming calculation undertook nuremberg diversified wards snails divert confessions fielded whatsoever inflated guam
tempo ghraib humanities golfers biased extracted nautical bumper hijacking proudly sadc illustrate nutritional
sensible textbooks evaluating corpse suez railroads nightly acc controversies sperm nursery incidence rumor mankind
tripled nassau soar redevelopment raged mullah discarded mauritania inferior nominal conditional subsidized bullish
orphans saxony soaked migrated captains smoked usd heaviest isbn honorable chemotherapy stamford utterly revise
monumental reside deferred determines indefinite unmanned freshmen cyclist benin expands incorporating bandits motions
overcoming sonics capitalize upgrades phased capitalization analyzing motel insulting educator freeing seismic
enthusiasts finite clearer preferential sonic defying descendant magnet shotgun densely discusses proportional prayed
astronomical derivative zionist squadrons merging replica fond putts decay bidders vacated soy barbecue admiration
amenities foreclosure chennai severity subspecies hourly tankers wow oceans thief developmental gcc proprietary
servings devaluation thread convent slips mammoth muddy reclaim circulating lackluster naive pessimistic onslaught
kits falun defect stemmed arranging lid precursor beverages accumulate decoration curiosity presentations preaching
pastoral bribe icelandic selections towering jemaah emblem abolition mentioning frequencies utilized ftc eradicate
auditors amassed qantas resemblance sumitomo suspending plaintiff cosmetics rehearsal expos roadblocks turbulence
possesses humiliation detachment dynamo ringing weddings constellation portraying pioneered exceeds statutory borussia
czechs outlines switches seriousness sanction thunderstorms flotilla tractor platoon booking aquarium cries phenomena
coyotes inaccurate rebounding auspices perceptions textbook naacp culminated responds membrane establishments relocate
cadillac outset repertoire boasted assam cleansing forging humane uneven ancestral redemption grilled simulation
acronym focal derailed pounding extensions herbs myspace squares dialects atoms bollywood vendor receptor probing
flush eccentric tiles nucleus avid sustainability durban adjusting identifies separates dominates decorations shrank
dismissing poetic yelled definitions headache proportions realism basics abolish sci fabulous spokesmen henan
convergence echoing tumble invites canadiens feb nobility suites gps mallorca singular blogs secretive liters asbestos
loyalist tonga traction scam notification crusaders suppressed uncertainties indonesians transcript demons revisions
breached pros perished attach captures salute citrus worsen illegitimate traumatic comcast botanical karbala europa
coroner violently ethnicity draped slovenian sunrise councillor psv embracing directs jammed haitians insect awarding
ngos bruised dinosaurs unanswered collapsing slum standardized tandem tolerated cynical polished ozone abn motorway
confinement aspiring ababa wwf overweight ghosts manifesto reverend blond asians sadly logs prized resigns astonishing
accomplishment differing favourites chaplain decreasing pullback ballroom spans frogs sabres helmets heathrow
judgement fracture rotten fared shipbuilding resigning vans crust anthropology thrive statutes climax briefs exert
comet denouncing folklore unconditional rendering impetus cafes withdrawals chilling bounty eleventh aso apprentice
liberated extradite middlesex str swelling twilight permitting trailers trusts localities databases lsu mobilized sbc
brazilians noisy contingency modify skirts parentheses charted wanderers vacations lamented wilmington consultancy
spearheaded hastily flanked leaflets melted pinned miniseries modification openings retrieved purported islamiyah
renovations leafs menace upstairs wrapping provocation esp manipulated temper gunners warehouses bilingual filings
deposition poisoned vetoed oppression gazette clutch boiling cavaliers tibetans shortcomings deflected feminine
terribly mismanagement registering humorous exiles insane mistress courageous mujahedeen constructing greed humidity
privileged stoppage mysteries regulating uttar mandarin ruthless acids nominate battleground ancestor uproar turtles
porn asserting cbc awakening restrictive patriotism lauded balcony lateral concerto dumb vogue foiled dismay govt
terrified karnataka displacement loaned upstream slides carnage skipped vivendi sprinter fouled eelam mired embryonic
countdown televisions bored fuji interfering deterrent cushion lhasa offences precinct bowed interpol destroyers
smashing strategists masterpiece outposts blackout flats caste postponement liaoning jeopardize deflation swollen
senses cac transmit jaguar soybean subdivision forcibly cruelty numbering sanskrit expeditions tucked vehemently
downfall vineyards spontaneous copied encompasses cadets bakery tentatively mama rents metaphor addicts hainan
slumping abidjan tissues fauna constantinople tallahassee drowning distraction compatriots fugitives hillside
armenians tiebreaker sweeps liabilities ironic impress robbers illustrates repetition forested disruptions barometer
feasible lodging hauled consolation creators buh desperation petitions lille occupants flourished entrenched unharmed
notoc sap homework legality endeavour sensational honduran anticipating steak attribute bikes unrealistic monrovia
waived analyses landings semitic hunted nun skaters kyrgyz microwave crossover tempered assassinate cliffs gentlemen
tumors lire cooperated mazda depended ascent clintons pitted accessed woke championed tunisian respectable invoked
systematically financier sprained paperback eurovision noir rails magistrates leases engulfed jesuit swedes verb
orbital goma paralympics algebra inc percussion mushrooms wealthiest crab vigilant conferred inject offended bottled
adjourned segregation tajik marrying botched seventy inciting bhutan brawl pistols weightlifting cruising ligament
crumbling objection testifying outfits hydroelectric bureaucrats catholicism motherland specimen distracted skater
stacked receptions cancers denounce applicable stumbling canoe congratulated renounce waiver lays twa standpoint
dietary tug evolve pla unionists cyclists satire disguise explores dangerously heel ignorance ecclesiastical
precaution genuinely kla coronation tumbling embroiled attachment slender underwear mercenaries benefiting arrogant
mosquito betrayal eastward midlands coasts patronage charred supervise beautifully congregations dictate entertain
drifted risked provoking dartmouth notoriously solicitor startling favoured collaborating audition popped nineteen
persuading spectator softer gators persisted thrilling tailored worshippers edging protocols diminish grassroots
harassed computerized disturbance hygiene dwarf fashionable vengeance branding bites resembling telecommunication hoya
balloons hunan comedies rebuffed humid luncheon prehistoric slew misdemeanor encoded casts weights aluminium invalid
annapolis bind deadlocked seizures complexes melt judo shades outlining cutbacks packaged torrential prep cosmic
bengals mirage incorrectly burgeoning boiled mailing rpm goose dissatisfaction tinto paced strongman mauritius
bookstore moths principally keyboards breeds accommodations hepatitis forgot delicious benfica emphasizes wrongly
pretend exercising lineage onstage conducive regretted rubles astronomers intentional twelfth leipzig denominations
curves launchers erratic weeklong impaired therapeutic indictments wrath cyberspace dateline staring excuses rus
colspan domestically looms pretext erased nafta echoes chunks insights uaw judgments denomination loudly grouped
occupational tnt mitt democratically overseen actresses radically latinos chiapas organising diagnostic uci administer
homosexuals vocabulary biologist parallels circa avenues discourse cosmetic qing antiquities benign randomly
memorabilia therapist goats stats adolescent precipitation enrich planner guatemalan bavarian understandable awaits
nonpartisan radios danube cooled harshly estranged bicycles assassinations perjury kampala clans noticeable chord
subpoena musicals coated prelude headaches defy instructors stabbing enraged gig unearthed barricades corridors
metropolis reputed schoolchildren shocks airstrike quitting telex prohibitive wrestlers reviewer climbers prussian
climbs intervals weakest maldives legislatures warmth fluctuations defected uniformed bpd fuselage frigate denominated
manipulate convicts footsteps canned wording critique sandstone yuh inequality vaccination sustaining supernatural
seasoned fumble udinese surpass softened tearing erase telecoms indices rca presses glamour gown exploding successors
molecule wandering daewoo djibouti muted portrays defamation lucent fedex originating patented flattened mba mandates
underdog modem baja keynote deepened trumpet turbine versatile destabilize palaces oau groundbreaking principals sikh
hutus heed popularly kazakh predator attain falsely ailments yelling endanger amphibious authorizing collects academia
auditor takers theatres handgun intercontinental occupancy redesigned restrained invaders insured intimidated maoists
tame nsw fenway realised firefighter mln abrupt comptroller buick abnormal fibers extraction temptation budgetary
ecosystem peculiar groove markers sprayed simplified curbing heroine travellers confrontations ipswich deception
degradation flare bse stereotypes simplicity kingdoms sinhalese conceal ubiquitous muscular hebei compounded diversion
desires bouts nostalgia toes likened ital myriad raptors carbohydrates fundamentalists bihar gardening medallist
uruguayan assassin mlb depiction precincts shout gem toilets rhythms swearing syrup raping electronically orient
groundwork subordinate culminating endeavor smuggle exploiting shrapnel beheaded completes okay gov ams dutchman
multimillion inscribed albuquerque steered eagerly modules depict gloomy traps cube consular arthritis unused
middleweight avenge weekday nonstop trophies kahr ark feasibility antwerp tackled booths seinfeld baku ambiguous
monasteries flourish grievances cio roar landfall chic scenery disarming meaningless detached lamps progression pads
closures disregard equatorial escalate fao contradictory fluent bidder bhd screamed soften fairway posthumously
polluted stabilizing excavations amro resonance blonde evergreen interviewing exits canals informant surpassing
cumulative proclamation cppcc interred exchanging frantic petrochemical praises iss attends vouchers cardboard filters
striving chairmen bcs bookstores westerners unmarried oxide sundance superiors turbines behaviors antiques reformers
wbc damn underworld asserts cereal invitations tirana siding repercussions yokohama condoms incarnation armistice
tikrit dim midtown undocumented intensely counterfeit prosecutions appointing ceramic moslems underscores livelihood
sinister commemoration toast jurisdictions pressuring lagging sotheby bravery shiny chairmanship navigate distressed
informing messaging intimidate rectangular commemorating saharan wracked emirate solemn disturbances debacle
assertions conform massage wasting propulsion camouflage amazed faltering sega invitational subs fills biting
approximate uninsured inexperienced recycled livni siberian nominating rendition noteworthy biodiversity healthier
profoundly compression tertiary recognizable racially assemblies dugout adaptations shelled singaporean managerial
roared kenyans undercut bucket magnate prostitute upwards ordnance termination lagoon distrust snack deleted peugeot
specials bellsouth generale contending ntv prohibiting pity rumored hongkong footed booster disgruntled markedly
flemish decommissioned stubborn perspectives arrows lusaka collaborators pots congressmen dakar backwards oils
westward favoring diarrhea winery imbalance unfamiliar entirety reorganized absentee hormones hesitate universally
horsepower jaguars excavation spoiled lenses detectors bouncing glamorous hydraulic orphanage equestrian deadlines
freak upheaval disappearing saturdays strewn froze penetrate lra modernize handicapped pins rationale landowners
remembering posture wraps neutrality deity daiwa wicked evenings unconventional nkorea refueling specification
extraordinarily chilly comparatively niagara reservoirs dagestan esteem outsourcing exploits arises infrared vodafone
fema regency recommending researching wrangling pronunciation popping councillors responsive mhz turnpike hardcore
cookbook airwaves distorted calmly retrospective cathay redeployment incursions promoters exeter endit
misunderstanding complied lag elaborating waning executing cessation penal reprisals eur inscriptions sacrificed mogul
domains spam northampton shanxi preferring taxis yours negatively huskies mileage lesotho tribesmen ecowas
interrogated retaliate clerical mobilize airlift inadvertently dormitory docks belarusian espanyol concussion
strategically foolish myths consolidating tablets converts disks omitted vfl commemorative intifada marchers wii
festive thoughtful privy rehab msnbc slavic conquer pseudonym ansa frontline riddled substituted splits werder
retreating insults consecrated resembled privatisation timorese confluence cancun drank exacerbated resurrection
semitism virtues gritty adobe tadic criticizes evidently rebate summits lashkar rna shedding stumps pesticides pathway
chengdu divisional cafeteria diaries democracies disneyland morally disrupting unreasonable lazy breasts communicating
casablanca overlap repeats cemeteries afloat eighty pairing barbed bissau cardiovascular rioters decidedly chipped
ghetto repertory notify roast curved supervising salzburg methodology allowance labeling cascade baskets endorsing
nudity torque alitalia conceding offender eradication prosecuting censure gorges representations walkout midterm
delphi zanzibar qatari passions embezzlement madame amounting fascinated scant fishery mathematician downloaded
wingspan bullying folding visibly graders eclectic novelty tribunals kmart apostolic worms complementary jerk stampede
token screw lesbians induction rok repairing ensures abacha outlying gangster cannons malnutrition monde partnered
wagons flamboyant dinners shuh runways tavern marginally grazing modestly bengali standby bundle utilize visually
routing annex flute sickness anarchy fruitful insert societe allmusic saeb instinct ashamed competence speculators
terminate unveiling billboards logged outfield tasting conciliatory robberies triangular ethnically flashing
psychiatry parity coffers slayings clemency dashed jar jams garments clone nyc figuring col firmer subfamily mushroom
hers hovering stylish lbw dictated tempted intercept revamped ostensibly wachovia sparkling shimbun perfection
hereditary prevalence walled similarity harvested psychologists sandwiches unpleasant adriatic pas analytical
duplicate theoretically gripped relevance laced bacterial reggae rancho imprint sharm miracles entrusted bananas
impulse unmarked bracing alternatively bitterness eats congratulations stockpile expeditionary soured cruised citadel
orchestral compass pervasive paragraph flashes splash scrapping withholding coping excavated saddened maximize
tornadoes gems mediocre inflammatory tile bursts pops belize resided wed waterloo westchester insulin staffing edit
rodeo showtime nut juror infighting lineups awake bustling slows algae electors tarnished discomfort swear nonfiction
invasive namesake trapping reconstructed paribas imply misuse vodka luxurious fascination sabbath numerical ominous
fingerprints priesthood guangxi kashmiri dynamite refund incapable roasted methane rabbis cerebral brutally forceful
vicar midfielders cannabis picturesque drilled correctional diversify supremacy reformation imaginary quiz streamline
kigali dreaming southernmost haaretz begging equilibrium monterey repayment ineligible lowland preparedness authorised
initials fundraiser blackberry accountants beg anew asahi somber troopers compassionate polytechnic impunity fuzzy
cobra fabrics trousers mats differed covenant littered remembrance detector shaanxi tattoo guaranteeing parades
roaring endorsements paste grupo wallabies formulated complicate strides binary sulfur sticky immigrated bulbs flipped
reprinted favourable satan homecoming cakes aegean reefs motorcade harmless dwelling satirical unforced balked
sampdoria bibliography plenary soils villains departures deduction betis aeronautics wooded intricate retaliatory
symbolism backstage dinars retention exemptions spat superiority pornographic mediated qinghai mutations ardent
deficiency nld cameraman urdu viability sindh boosts minsk chernobyl jealous happier contemporaries tvs mortal sped
clarified bulldozers integrating hinder conditioned shortest christchurch marital phenomenal compensated denotes
unseeded compromises metallic wharf ablaze simpsons programmed standout misled crystals asphalt jitters riga hardened
gigantic foreigner entrances snatch nonproliferation macro taxonomy panathinaikos notoriety towel dormant dreamworks
interbank pontiac quirky ppp rites payrolls scars blackmail magna synod librarian sentinel mapped ensued lindh
balances rewrite coloured faint autism midwestern standstill calculating infiltration smallpox paralympic reminding
pedestrians horrors repatriated aloud parliamentarians borneo depreciation knots overcrowded telephoned docked sleeve
towed aussie scanning intimidating fairs lyrical carmaker navigator dazzling notation tolerant grind countrymen bully
fabricated regents enroll rejoin pundits giro thugs multibillion registers descending captained collapses insulation
annoying plotted bubbles punishable bazaar sheltered eindhoven mca garros arrogance explorers glaciers pavement
easiest unfounded sesame grinding mixes activation unrestricted flowed philanthropist discriminatory clauses
prescriptions welterweight xerox engagements staircase shrines stipulated programmers insure sealing stakeholders
kissing reassuring robotic intensifying knit mosaic oceanic waterway foothills infuriated congratulate swaziland
electing forehead veiled verdicts hybrids creations hardships studded wwe transcripts equitable lockerbie snapping
boutique taller skins murky attaches dissatisfied skeptics aftershocks astronomer orbiting replies carving erect
entertainer faulted rewarding campaigners hesitant declarations clerks profanity disadvantaged iso potomac longhorns
klm adultery induce expectancy dived heavyweights kilometre embark receptors inactive psychic fiesta lockout stocked
anhui contrasts resettlement gam rammed breaststroke coherent gloom disclosures enormously hotly murderers
inflammation warmly crammed marshals nicotine clown erode confidentiality gears hackers nymex evade inefficient hydro
northward flung notions advancers npt terminology tributaries downplayed parliaments panicked corresponds grizzlies
stagnant oddly pedal favorably grueling counselors interventions stabilized rhythmic mornings choreographer bln
suspense militarily huddled nutrients ethic ants booed chants catalonia buccaneers cinemas janata decreases mozambican
dusk ivorian waterways markings plural tuzla canucks electrons leukemia containment deluxe culturally perceive zah
libertarian acquittal amd tendencies caravan dentist malibu abdomen harvesting swansea rebellious retailing andean
vigilance dislike overrun equalizer campaigner skopje utilization migratory diyala impacted succumbed teamsters
disposable shunned pentium disgrace disarray discredit oceania azerbaijani guardians stud mostar cinematic removes
journeys mausoleum youngster protectionism newsroom compressed sentimental restitution wikipedia shoreline arming
penned torched hubei suvs ninety establishes examines realise altering beforehand blended invariably beatings peril
sausage precarious insignia treasuries unreliable prodigy proton energies rajasthan cranes surreal ciudad secondly
withhold eritrean optimal napa importers adamant scarred ramadi drifting collaborate racket prematurely android
skyline transplants sioux funerals sloppy uniquely devotees californians tendon gag neon destroys gruesome trenches
dotted incumbents appliance quits rookies adversaries federations recapture rivalries backstroke tni soyuz systemic
countrywide summed revamp proponent paints enclaves chinatown absorption neurons sirens restless cheat alternating rub
fledged coruna bestowed skillet chemist hoax peanuts deco fungi outward alienated sco poisonous algorithms attendees
cramped warmed champs squandered normalization nextel sincerity organise syrians westinghouse sociedad holiest napster
honoured lausanne firefight abdominal rebates ceded foreclosures nickelodeon sensex relinquish reliant worthwhile
artificially maneuvering rejoined springboard airplay paralysis hopefuls nigerians mayhem chateau injections sarasota
geometric mined twists autos regulars empowered scottsdale tumultuous taboo downgrade cured bra versa ufc valves oic
sidewalks banja stainless crossbar arteries curtail unconfirmed dwellings descend purge leinster indispensable tails
recorders floral correspond unjust optic valuation breaches joints freighter glowing guilders blackpool simulated
downloads godfather starved scrum subdivided racers retribution combustion empowerment mutation cartels knot
refurbished capacities relaxing punching packet inspirational unfolding absorbing sorted hajj erotic landlord
knowingly civilized extant uncover expiration journalistic nodes pumpkin pegged adrift commute expatriates lobster
prowess longitude drying reviewers clocks rib arid longevity sih manufactures fixes philanthropy perpetual butterflies
blistering summaries songwriting pubs cartridge tcu honeymoon auctioned footwear peripheral viewpoint meanings
improbable megawatts messy suicides beneficiary bushes instincts retransmitting graveyard feudal addicted scaling
repressive monterrey gourmet renewing compartment exhaustion choral flaw eyebrows devout videotaped spd gunbattle
reclusive telecast wikileaks planetary centred ordinaries nihon forcefully haunt amusing dem jetliner pandas
contemplating paused abductions wardrobe filmmaking notwithstanding priory decisively storing owl blackhawks reunite
wrought shadowy snowfall statistically thorny nicaraguan lcd vowel variously plentiful blasting telugu
disproportionate outperform peeled imposes cis pinpoint gadgets transatlantic liechtenstein morgue recovers fri
splendid nantes participates stealth stalinist testosterone override paradox orchestras respectful penetration
pollster ploy atoll protester idf surrounds vegetarian annoyed sigma wildfires commended mindful reinforcing melodies
resignations striped contrasted rounder violinist bickering stamped deployments organism cherished resilient int
progressively impatient compiling synonymous preached venetian slippery frail ignite windfall alarms juh absentia
informally generosity seeming expatriate greenville transmissions sagging northridge clinching spatial commonplace
disciples collaborator reformer hilly assembling rounding wnba assaulting mattel locking texaco avoids thinly tolls
surpluses biologists queries haunting camped enlightenment handbook austrians ousting stationary neatly respecting
boiler trendy sahn fanned diminishing raytheon qwest diaspora stigma spanned relaxation trivia upsets feuding
choreography nighttime backlog mri councilor woven fasting pony herbal ordination excludes skinny waivers saigon
storytelling swelled dismisses evacuees reais nov narrowing attic remorse hallway derive hilltop bagram commits
complicity embryo sacking caterpillar sighted mural untouched overtake marketers reverted bait advertise bargains rum
affinity scans spices skirmishes reassured vandalism pts antara pollutants fta spit horseback carve zairean mourn
itinerary accumulation dots lump amino racketeering fetus routines fanfare vie playmaker liquidation kissed educating
fis certify cellphone faiths inlet gunships greetings dengue flagged kolkata wiring tangled yamaha fatty manhunt
researched gloucestershire toddler forex blocs senegalese crawl spinoff spiked totalled reassigned beset accomplices
amherst progressing hindered inconclusive militancy sevens commandant ratios safeguarding confronts partisans tablet
tracts limelight barings candid wolfsburg layup filibuster unthinkable texan nemesis resilience triumphant auxerre
cabins callers clarification mouths naturalization gainesville impartial pretending ferocious flashed mercosur peas
arches flavored karate bystanders disclosing vip sunglasses formulation neurological fortifications worrisome thumbs
suitcase informs superhero restraining marshes aroused meddling dampen smarter remotely contesting interrogations
infiltrated forgery charcoal treacherous ecstasy regaining deteriorate rethink onboard terrifying mosquitoes ventured
unreleased handwritten articulate nhk appointees boxers appalling ventilation demeanor impressions labelled shrunk
dispose suffrage sparta humiliated headway paramilitaries limousine chesapeake fungus sleepy cancellations mystical
teaspoons flocked indifference implants apologies witnessing saddle xii subscriber snacks heyday thickness dunes
pediatric choked fliers ceramics appalachian grenada beetles correlation node concedes rigs conceptual cloudy ranchers
guessing hog economical firepower peacemaking wiping galveston fragment rugbyu laptops cozy regrettable spraying
helpless mesh taichung hoc ballack primera revolves greatness lil evicted panamanian foray dei plausible adherence
dime sellout disgust spokane dalian colonists troublesome grossed hymn slums grin gansu lantern spirituality
libertadores kosher hugged literal punishments pristine swirling postgraduate kilos grieving edible monarchs
manipulating signalled draining defection slang symmetry pleads murderous starving paternal functionality shakes
enzymes dodger geographically rotary sleeves temperate outburst curbs hmos conversely defective capsized activate
cordoned pardoned inundated intending scientology mainstay twisting disarmed bogged ornate driveway sociologist
buddies leaned knoxville illustrator bakiyev masculine cylinders clears harming propel pows editorials cas obese atm
inherit archaeologist facilitating farce unseen centralized antiquity aborted experimenting entrants intolerance
physiology creditor utrecht unsettled mobilization totalling debuts traitor biographical overlapping condominium cum
renting commencement bolts chop phony accomplice gaze amidst entertained detractors encompassing futile deductions
cartoonist pastry conspicuous offending recaptured liar hovered grappling rugova supplemental superpower unfolded
copying scoop imposition enlist citibank noodles shaved heralded expansive sorting chadian obscene somalis feeder
scent scripted docking intervening disbelief snipers persecuted reproduce brethren tacoma nascent emulate surfers ire
trickle irrational learnt psychologically indifferent quad cnbc bbn defences bundled believer handcuffed therapies
finalize malicious joking tragedies forwarded enhancement lapses interrogators furnishings visionary crocodile
dwellers capitalized misguided excel fuelled underestimated submitting whiskey canopy foliage projecting blatant
burdens ceilings adorned kms billiton truckers anarchist applicant hokkaido circumstance outscored carriages ballads
bam bumped narrower excesses ant pest tanjug sexes sideways disgraced surveying adulthood lagged uniting transports
apprehended busan bruises dipping swallowed unfit quantitative medicinal adopts lifeline forbid ideally disposed ebola
segregated canceling damp souvenir firstly olympian nuevo kilogram differentiate mutant yomiuri breadth suicidal
abandonment zanu automation notched germanic beads postage mounds collaborations alcoholism olympiakos unfavorable
mobs repaid intermittent disparity contradiction cheated mehd poignant illuminated assign perched implying flop
roommate conserve quetta repealed mombasa annexation classmate conservatism pleasing offshoot abiding revolving xiamen
selfish biomedical firearm surgeries airliners adolescents redistribution subdivisions originates programmer lgbt
rennes kickbacks mastered flagging saratoga waking horrified bloodiest germ authoritative feyenoord elf voicing
samurai swath reprieve hawkish biennial eponymous hardliners bathing det burglary thinner widows retake reelected
brightest implicit herat alerts sumo lawful wept proclaiming fluids diner yogurt bloggers booklet romanians powerless
consort saxophone depressing allocate entrepreneurial fridays professionalism tractors centrifuges ibf scandinavia
freetown lapse massacred resorted relentlessly reclaimed enactment hangar api risking seminal engraved centenary
treatise disappears infusion screams chronology overdose rescuing overlook layoff roadblock referenced zulu equalized
fostering acquaintance practitioner reissued fouls headlined ingushetia servicing evidenced pueblo snowy fetched
sweater porcelain choke aclu wwii cabaret governorate weekdays layouts regulates disapproval handguns mastercard
devise commuted swaps carrots immoral motorsports oct intrigue odi dealership trait screenings sixes logos weeping
diluted sincerely pulpit immensely tracing deficiencies precautionary unpublished facilitated penalized packets
criterion extremes contractual hideout moderation usb disparate apex propeller renounced distract adapting
autobiographical afar assassins incorporation complains rapes scarf sibling unsolved anterior warhead retiree bethesda
workouts semis afforded electromagnetic rebuke rightly mistrust embargoed opting listener undp referendums hymns
atalanta eyewitness allowances utilizing cruisers steamed advisories dependency jerseys intrusion spacewalk bearer
persists mekong inventions mitsui parenting crusader roaming orphan baseless averted minced stimulating fragmented
digitally flatly assuring mantra novice veins emigration shameful fumes consoles unnoticed handlers hates styling
housewife kadima galaxies upsurge spicy payoff halves refreshing simplest distinctly subjective characterised pow
payload donating incompetence razed composing glue interviewer transformers hulk defensively narrated juries
contagious enjoyable turbo ecosystems signatories playhouse formulas gunpoint lifestyles vomiting incompatible kcna
headmaster indicative skyscraper sparsely overthrown jurassic diets cello confess waitress upsetting rawalpindi
reflective stripping wuhan saarc nests drains pepsico shelved furor admiralty loophole anguish opus irreversible
conspired harboring triumphs tremor bohemian philosophers civilizations desks weathered blowout minivan sulawesi
geopolitical gangsters chromosome foreseeable contrasting parishioners usoc pertaining gutted foothold ignores
detecting pesticide bedrooms wicketkeeper appoints maastricht outings sigh wandered softly recaps grease biographies
macroeconomic makeover navajo mythical penchant ifor assailant bursting concorde zoning surges weeds berries bombarded
deport sync suspensions keizai federated farmhouse conservancy mittal dili ushered stab squarely staffer battleship
kospi fated dwindled culprit thankful benches begged spiders perfume implication carts profiling warwickshire allotted
unopposed newsday sopranos frequented fleets guts issuance schizophrenia agony sickened huts pirated lowly armament
loopholes flourishing bolstering redundant surrendering roadway pessimism moms petitioned offensives osasuna appalled
luanda menus videotapes flap sensibility tagged burying endangering synagogues wba influencing stardom summon ceos
neural groceries biathlon observes grumman reciprocal tampering ante zimbabweans communes netting landlords stickers
professions briefings broth tossing culmination eluded principality pebble hypothetical sheltering maternity animosity
detentions plumbing memorials audits breakout warranted wildfire transmitting malaysians withdraws spacious gucci
rescheduled preach concurrently assortment crumbled worded specialised raucous famer linguistics rsa overthrew
yellowstone tributes retro unaffected frustrations synchronized nasal amateurs trucking ukrainians luckily eclipsed
purportedly shrubs brokerages distraught onetime turkmen quakes cloned administering gambia reflections spilling
inherently counterattack potassium subpoenas clinging underwriting scathing vacancies utc cultivate ghanaian accolades
leningrad pens pitting baths lends microsystems dampened flanker sensory pep beefed hauling titular ruptured overtures
python fatality incompetent envisions versailles goalkeepers preschool estuary intrigued stipulates wrestled receipt
trivial outages crowns tyranny coating curtailed revoke glossy selectors dissertation defectors breakthroughs
subcontinent emancipation codex awami metabolism bluegrass choreographed montenegrin streamed safest choking archery
timberwolves cagliari annals staffs motif gowns investigates unscom transcription encryption unheard insanity ailment
forbids alternately prolong racetrack rentals skipping seedings nears newscast fractures shattering stinging replays
unease substitutes manifest silently graceful worcestershire noticeably fide quadruple onlookers scar explodes wasps
restrain popularized sampled spills kaka skis protector jiangxi coffins bandwidth grader malayalam royalist taxable
alcatel painfully undisputed nsa hksar rations ridiculed decrees chicks anthropologist toppling migrate reparations
spores coincides characterize mating psg thaw spinach industrialist afflicted popcorn malaga babylon courting
hungarians computational mildly resurgent puzzles bruising ambiguity quasi chairperson buffet springboks paradigm
sightseeing extravagant shooters appease pashtun factual archeological leapt fuh vhs estrogen itt updating melodic
maori accorded lizard disillusioned preserves displeasure shredded aground reimbursement dared nabisco clutching
vilnius factional tallinn disruptive hillsborough distributes interiors liberate inspecting trooper cabbage hypocrisy
endowed qualifies commemorated coded techno aba autocratic simitis deepwater mistreatment imitation taxed vat
trajectory miramax concacaf enclosure jaws bharatiya insurrection skid berths midweek softening politburo pollsters
penultimate eviction academies restarted rebirth residue stuffing donkey demilitarized pomerania masterminding
scattering greedy accessory underage deforestation puzzled tutu sef haute magician gusts gripping alterations vaguely
demoted smog rocking retaliated abound levied corinthians fla diagram brilliantly murals heterosexual zombie
categorically pensacola tallied chewing citations sympathizers theologian bulb mundane communicated flashpoint perugia
storming wholesalers inflows vitality dysfunctional illusions fraught waiter emptied edits redistricting whipping
placards zeal fictitious knowledgeable woodlands rooting subsided coli furnished pinnacle dismayed cosmopolitan vests
cues commentaries annulled vaclav confuse obligated slightest faculties cottages guh ould lublin mitigate defer smear
budding firsthand erupt braced mimic newfound enriching dealerships unveils detrimental elevators spheres apocalypse
reinstate constitutionally discouraging documenting yongbyon juveniles triggers euthanasia goa umass dioceses simplify
floats racked offside blur distortion alcoa playful fodder obituary halved cheerful sunken behest combatant kindness
fireplace cub vested inserts porous amc redesign yediot flier aforementioned discrete hotline clogged sofa sonar
enthusiastically capping epo nostalgic characterization arduous disengagement initiation analogy underscoring hangzhou
symbolize stockholders inflict lectured forgiven solidly unfold embodied exempted limitation lds herds attire diners
grips superficial repurchase dissenting onward reruns landfill envisaged majorities breaching intergovernmental
deities yearlong fats stepfather yar cska adversely lettuce pursuits premieres celta sparse sla exerted importer unify
getaway volcanoes jolt bratislava rotate impromptu populace reigned scrub sophistication taekwondo orchards unintended
rainforest hitachi imaginative untrue lieutenants distanced strangled monastic semiconductors resurrected punctuated
housewives nailed breathtaking mirrored mocked paycheck cavity footprint injecting salvaged faxed pleasures frontman
swamped homegrown antics blindness eighteenth hilarious paranoid buoyant looters invasions vapor mattered hostel
denials tides hesitation reservists pathways culled ornamental universidad subaru futuristic scourge remixes loops
crossfire specialize relayed levelled prefix charting eyeing unloaded admirers seychelles subscribe indecent penang
complicating infancy nativity deprivation sac unaccounted entitlement nagoya carrot yiddish cricketers avail groomed
senatorial props jolted trimming mod mustang scholastic anonymously adept ions flux downsizing invaluable hubs injures
tuh predominant compose ale confederacy pickups behaved cocktails psyche nomadic hairs threads equip multitude
antibodies subset confederations hikers fists infiltrate pamphlets glacial nightclubs generalized benchmarks telstra
ansar cooperatives congresses yachts sewing dossier slamming preoccupied psychedelic supplemented lawlessness
lincolnshire upholding blackouts lopsided inroads detonate banished lloyds tasted ribbons loudspeakers fortnight
creeping temperament baptism jfk mossad streamlined finishers adversary depictions noses fiasco collisions
northernmost miscellaneous spiraling intermediary reinforcement melamine secessionist climber experimentation
recurrence pawn bohemia tarmac progresses staked nagasaki unlucky coincidentally posthumous precede pathology
acknowledgment dorm cheapest braking misunderstood indebted modernist adidas subordinates lampard cadres smoky
violators akron commandments assorted reptiles blessings vitamins snapshot verbs everglades sneakers fascism owls
refrained culprits angular fantasies concurrent badges chatting predatory pomeranian decks formulate inhabit surveyor
handheld strangely deceptive casket lighted respite harmonious knocks bathrooms geologist unhealthy glucose
strengthens deflect bloated kannada stewardship gypsies tremendously jilin raiding mist distinguishing perpetrated
depots filtering frontal compel overtaken jungles coups adventurous oranges endeavors redesignated organizes comets
piling shuttered kisses multicultural cabinets martyrdom bookings involuntary tyco mughal teaming insulted password
kdp gunshots courted shenyang buddhists confrontational enshrined staunchly malpractice rabbits novartis contradicted
instrumentation parted swore cigars gorilla khost incarcerated preferably columbine collated eroding stifle
conglomerates disdain stereotype distinctions stun insignificant soloist autograph minibus faltered robotics macquarie
flushing exquisite slugger airmen sediment leaping phoned wye flawless stared gorazde upbringing exemplary dialogues
avengers superstars translating noises blogger bankruptcies alloy gmbh rehearsals siam nypd healed nausea bloodless
prophecy rubbish nightmares coding lyonnais calculus bromwich gigs sweetheart prius boycotting boj specifying rightful
outpouring burdened inched showcased peterborough bowing intercourse nesting implanted hoisted subversion rained
antibiotic temporal shale unleash originate preside hopeless medalists franciscan chimney auditing sixteenth exited
supplementary intestinal unix veterinarian paceman aek distributions uconn residual disliked comoros qassam sanitary
williamsburg overboard pamphlet wrongful converged unsettling manually whopping unravel piercing thirteenth unruly
grassland scarcely extinguished brackets primetime inputs loom restructured slowest wolverhampton excelled turret
launcher thrashers poaching paramedics ticking jirga receptive funnel artworks retires compuserve fokker viagra kinmen
inaction comedians beige dispel overture appraisal eerie ecumenical outback ndp motifs chrome subtitles derided
archaic abs evoke arsenic pacifist stung reconstruct complying toughness disposition ntsb dorsal uighurs jittery
emperors suspends timers repetitive chords hearted euphoria decency whirlwind colonization scrimmage zebari fearless
stew categorized suriname gel scanner disciple kidding empirical worthless hacked commerzbank tyres undersea fsb
flashy embraces floodwaters casually cyclones puk syllable conductors luzon obscurity dreadful ripping fluctuated
wrenching immortal touting correcting agrarian bluntly realtors skyscrapers mta skorea bonding novosti regimen truths
swamps subversive staggered georgians stoked replicate cursed quipped freezer rooftop oppressed barons newscasts
chloride converge cynicism discredited organist witches embarrass waive statistic contradictions motivate escorting
saloon rushes observance nonviolent thrived particulate evaluations cosmos heilongjiang realignment staffordshire
pasture qingdao aggies skirmish clones salvadoran robbing reprisal scooter chilled microscope hips storied naturalized
revolver scratched edict alinghi paraguayan pfp efficacy plummeting tashkent evacuating rfc refinancing avatar alumnus
substitution irritated downloading venom fulfillment seniority bows vernacular constrained friendships crabs cede
kernel winged conclusive prototypes undermines unseat contacting dementia tremors xiv necessities irresistible stints
usf yukon rarity orphaned delightful remarried emu unscathed necks revising polluting cutoff sequels coronary goofy
arithmetic privatized deprive sufferers montpellier ceylon scanners sonata rattle idiot outlaws shuffle wheeled
carmakers mudslides huddersfield hercegovina saucepan thinkers adversity wherein baritone hospice duly chittagong
appreciates operatic tempting stressful shrub cyclical exploratory protege decried rooftops bolivars defaults reaffirm
elegance compile retrial sheds chievo envision scotch addict watered harsher repository commence watering tahoe
vanuatu evacuations escorts ignorant lng gymnast comedic erroneous sightings customized boating neared clouded
fourteenth clicking biz eyewitnesses lakeside follower getafe mammal pudding interruption louvre necklace crimean
funky coupons unjustified fringes impede dude accelerator tub plucked npr wakes uprooted marginalized veracruz thou
prc scarves ecstatic jackpot karabakh perilous cheltenham eliminates ryanair allergy ascension northumberland seeding
pursues cougars iberia chlorine blending raceway umm heartfelt implant ambient cheaply microscopic fbn payout
surrogate creole johor wonderland tending retarded uninhabited liking geese srpska ramifications detaining acquainted
simulate equaliser cortex optics intersections inclination harrowing occupations overt baptized coors inquest invoke
altitudes entrepreneurship entertainers referral experimented persistence slab dedicate anfield mum supper sodomy
rupee stripe arisen electrified circled juices blacklist pharmacies taping twickenham khorasan tramway knighted
linemen alluding plywood rousing pans imbalances cna hunts predicament tailback songwriters aristocratic livelihoods
catfish timer dailies leftists bedrock aum melee rescues reunions ufj longing befriended agendas syndication sdn rhino
strung krajina unannounced brilliance pastors smells politely stopover excise tigris bearish biscuits thessaloniki
interrupt ornaments colombians sooners oxfam reprocessing hypertension sushi booby hmo allegheny downright heartbeat
jewellery nightfall adjustable underestimate gravitational hijacker nominally moniker broadened kivu tattoos fiancee
greats basilan paratroopers soliciting elects hectic republika dilapidated clipped compliment placebo wetland governs
forks cloves seminoles tainan contexts penetrated oppressive articulated bitten doorstep discretionary arrears
bertelsmann footballers posh resorting jalalabad chores luftwaffe grassy accents coarse guizhou hailing homeowner
triumphed hamlets deserts heroism hinduism mediating recoup coupon exhaustive beware mutilated groundwater refunds
condom kidneys menacing palladium bridgestone spins ravine ntt autographs horizons remittances leicestershire
fabrication lunches rhp rjr argentines galatasaray bellwether swapping rot lukewarm addictive regroup undervalued
fools swissair napoleonic dwell glut intimacy kunduz natwest overran astana ninja closings philanthropic mainline
legalized stunts adherents stymied pulmonary subsidize vich unwelcome pacts negligent premiers fumbled cyrillic
compromising carpets offend atheist dignified implements liberalism hogs downstairs auditions gridlock cartridges
meteorologist cadbury connector grilling oysters scroll rendezvous budgeted contradict dynasties infested hmong
sarawak interpreting npa meats telescopes minuscule cinematography persuasive earners kangaroo disband shrouded fins
overcrowding tsar bailed stimulation vioxx seaport introductory unavoidable xiii boasting outpaced pictured spoil
shrug flares trolley bittersweet liquids eruptions dummy dungeons curtains hugging ibes resounding parenthood
nationale defections mongol discord foresee humility solvent reax psa fiba firings swayed combative allianz grossing
panorama yamaichi fiddle obstructing stumble cremated jelly steamer revue relocating hammering freeport alaskan
counterfeiting comrade entice hinting energized bernama elevations saddled flyer adjunct stitches freezes warmup
blazes schoolteacher pune signings evoked ageing shoved greensboro relinquished decreed aegis fervor indiscriminate
yeshiva aviator signalling nonexistent masovian allay augmented framing usable protectionist conspirators obligatory
remnant edgy intra hannover nodded algebraic windshield distractions buzzer reebok wastes blends chopper modular decor
counterproductive sclerosis overheating reminders upn renovate incarceration forbidding levees mondays societal
skeletons skulls acquaintances embarking goalless estimating compatibility firemen vet nano hinges typing unitary
featherweight limp molestation unilever unexplained stalking cebu cervical tabloids plugged karaoke parcels otago
subscriptions skee spartan javelin pierced drenched lest defused darts rappers corvette bureaus obsessive connectivity
empower fewest cablevision sedans zeitung melancholy approvals radial excursion merchandising leaped discard
stagnation morals puppy underside analogous epidemics tearful witchcraft diverting inflow sects guessed maturing
avoidance abstained disagrees abstinence cohesion transnational pineapple jubilant passover ljubljana panhandle
captaincy knockouts suffix illiterate nurture affiliations pathetic hijack grandma pregnancies kiwi whichever lenient
unload swapped cling colossal flamengo toned overpowered diversification bochum grasses imperfect breakers sucked
backpack carbohydrate anheuser golkar clergyman narration bestseller crewmen handcuffs musically ombudsman universiade
posterior writ incremental harassing aug scares emboldened destabilizing encompass afb attributable burundian
aborigines forerunner debilitating rebelled tenuous himalayas nagar deserving homicides peerage mastery trims undue
raisers paparazzi taxing ipad jokingly dips denote titanium fujitsu byline accra foundry nagging polymer percentages
frontiers envelopes putter oversized accuser ensembles baluchistan unifying physiological stylized etiquette jealousy
axes reset revitalize misgivings naturalist disgusted trams wield contemplated bodied bondholders relativity
norwegians negligible bosnians pointedly racecourse dumps raton elevate prefect inaccessible locating subsistence
wesleyan toxins empathy pti nottinghamshire queue bisexual mummy lousy discriminate marries thirst regeneration
revolutionaries puppets layered corsica iceberg humour confidently vaccinated allergic boxed miraculous prognosis shwe
fukuoka emblazoned proclaim squirrel qtr gettysburg democratization decorating relish batons airbase informants
bloodied intrusive html passers aspiration thematic whistles directives waned mansions recounting voodoo hobbled
fragrance rhetorical cinematographer fostered hampering thrashing submissions drizzle placid harbors reasoned flea
ascended californian gamblers basal protagonists masterminded pardons scorched startled vending anz parameter puget
regatta orbits functioned amalgamated broadening thrashed phosphate diminutive lasers precedence countering capsules
periodicals pixar materialize grisly sporadically decimated symptom petrobras caledonia cowardly kisangani
discriminated adoptive botanist migrating damned familiarity flagrant quickest relaunch malacca richly racks parasite
tusk patiently airlifted hotspur dread fountains stretcher overtook transitions curled taco mizuho squeezing feminism
ordinarily monoxide dictates strands administers financials hotbed glitch gauges arcelor orthodoxy rangoon originals
governorship telefonica loaf ills rehabilitate skidded commemorates hysteria nuisance prologue hectare implicitly
legged skinned filtered polarized lithium contemplate transforms vertically ignition nad blunder encore reprise
congested cemented frigates immaculate steadfast biking cactus churning trunks bumpy delete elites bellevue eln
comforting lattice stifling immersed patio gracious monstrous tantamount millionaires vibe accompanies timeout
darkened disqualification duct enjoyment imperialism atari unprepared sochi dinamo dresdner aspirin emitted lakeland
unwillingness outpatient tuscany tele accessibility malfunction initiating chronicled apostles incitement physicists
monopolies inhuman solicit translators breweries meningitis offensively privatize cnooc spaghetti vampires widowed
scanned mofa rationing finisher evaporated specialties infielder diocesan scraps hideouts attrition symphonic liturgy
streetcar pests amends capitalists illustrious robber colliery industrialization bushels manifestation cpu tenerife
syntax juncture frenzied coyote importation gbr spartans floppy template bulletproof reconciled antioch ultraviolet
unsolicited meteorology invoking scientifically hospitalised highlanders confesses whisk tasmanian instructional
quarrel purchasers tulkarem silenced southerners paranoia penetrating constitutionality jolo expressive rustic
impassioned liquefied garnish aloft csx urumqi noo toxicity veered forfeit unorthodox ufo sympathies annualized cadre
substrate overriding indo freiburg tories sacrificing afternoons kurd forgo dbs rattling chattanooga expelling madhya
katsav impairment ridicule citroen glider locates reinstatement creamy lawns proficiency debit outage landowner
abbreviation unregulated mercenary realms tulane zairian applaud scarcity virulent recruiters cutters resolute
adolescence awakened heem mustered modems sag practised caffeine regimental emptive coalitions pedigree rightist
botany eel unlicensed shas wellesley hairy realty cretaceous intravenous commissioning adaptive asx multiparty
dangling bahraini measles peddling leaps triathlon proprietor zoom astounding firefighting bonded tsa fijian stp
decommissioning linebackers diffusion environmentalist petals souvenirs brasilia sufi centro batches hardcover alfa
binge wonderfully globes admirable jars glaring protectorate dreaded scrutinized immunization pinot preheat seko fetal
inconvenience bypassed magellan decider departs disobedience leveraged montevideo discus creep elective pyramids ipc
disturb integer industrialised spitting helium showcases stimulated biofuels bmg unsustainable awash kiwis ein undo
kinetic hydropower voyages depositors manageable uttered barbaric postings caucasian postponing sharpest tilted
inhalation eurotunnel composure straining interestingly nhs adv pricey helens swans canonical soak splashed rug
superseded dehydration disadvantages silesian piloted torso censor reclamation glittering polynomial neolithic tallies
oft psychiatrists teatro mischief revert trounced hinge fluorescent unchecked exhibiting totalitarian bushehr
unloading causeway disconnected colonialism paraded parochial extracts methamphetamine umno pointless insecure
behaving orchestrating surcharge inferno doomsday gleaming appropriated intellect openers expulsions spawn sese
torpedoes childbirth arraigned sardinia vacationing cpp anomaly pediatrics verbally venezuelans tuesdays fruitless
jumpers purification retracted phuket microphones amused stamina aesthetics liturgical deductible catalogs indignation
apostle cambodians keenly discrepancy publicize disintegration greyhound irritation spla circling trawler huntsville
presenters undesirable understandably uhs engages jockeys willingly rodents bulgarians bailouts habsburg dialysis
livery bypassing usaid isolating nauru bovine doorway graded ammonia powdered massively zuh prewar dearly grossly
darkest medically awhile apes fig retrospect angled malays mute jiri recited enthusiast loneliness contraception cages
therapists crawling presumptive fingerprint wineries clarinet grated cdu inhibitors spartak accommodating scuba
degraded sensed maestro fashions gaa parasites seventeenth excursions sizeable bikini encoding incite voucher vulgar
swami colourful unstoppable equator wealthier zealanders diagonal topography stoned professed northamptonshire taiex
ultrasound inward pearls marlboro symbolizes roundabout pretrial mma revolutions tacit kunming persuasion nurturing
thoroughfare salty samba hurried fervent kaiserslautern ligue collusion braces thanking apprenticeship jordanians
clientele browsers takeovers bridgeport summarized exiting disparities pigeons cabernet suck redress handwriting
demolish intraday peking chronological arraignment cripple undergoes lefty internacional premeditated eurostat
suppressing assures wolverines blurred throttle glaxo cleaners unifil restraints evangelicals duplication fooled
showcasing revisit inactivated sidekick zamboanga irb isu invests iea invincible rapprochement yala dysfunction fdic
collide cloak heinous occidental reigns multiplayer meticulous mocking amazingly reformists obscured frivolous
unprotected skeletal unfettered hostess neutron unsigned interdisciplinary binds flex preconditions benetton lurking
quotation frantically trough intolerable listens strawberries paychecks archival excessively glitches attested
embroidered tread browsing refiners reorganize subways gilded tabs personalized nearer sikhs spawning burials inked
nervousness pantheon swarmed mpg cartilage rotor adrenaline sheraton dashing donetsk beamed gardeners confidant
astonished acapulco cumbersome erroneously reiterating metabolic inhumane hertfordshire mysteriously scoffed unprofor
mouthpiece lifeboat mindset pesetas droughts dorchester arusha scriptures juicy workload exhibitors hapless hooking
snowboarding icty beasts palette feisty byu pregame snaps tidy mwai proactive janjaweed boldly sipping eavesdropping
unsuitable unhurt dulles restricts inspires remixed promulgated rotated dunedin buckeyes socio luring resend handshake
bladder intersects beaming penitentiary fairways coptic aarp forgetting jeeps bartender disgusting careless solicited
craters southbound gnp steadfastly fifteenth accumulating fulfil abolishing corrective bashing throats supersonic
finns ramps materialized empires multiplied ecuadorian errant hearty coercion vascular leaflet lament uighur
interfered iberian emphatic rediscovered namibian interfaces torturing understated crept amending vectors timeless
signatory rss psi dilute snooker primates boh graphical disappoint burgers kerosene pnc mishap thursdays unexploded
alligator orbiter melodrama contraband gamers eases inventive admittedly cropped motorized stalwart invent hatched
uninterrupted waterfalls parliamentarian refrigerate gradient digs propagation needless surfer extravaganza
girlfriends agitated courtship clumsy harvests msn interceptor bundles conduit bingo peninsular swe pluto inverse
bonanza resent registrar quieter conflicted excerpt dizzy recast defaulted nurtured upturn secluded thicker slovene
whispered aisles raining gimmick airstrip leeway harmonic relays vuitton hooded sprawl spaceship cereals bacterium
shielded gunfight ligaments corrosion dispatching patchwork convening sublime slabs fbc overlooks manuals definitively
landmines cider fractious antilles nervously strives claimants dpj pfg thefts unprofitable thru bangor spectral
normalcy yearning jeddah asu reproduced blackened gunpowder shuts matured epidemiology rabat parting punjabi fibre
diligence faked campers complacency approximation trademarks yosemite kindly csi ottomans legalize narratives
intrinsic questionnaire consciously plummet bolted disproportionately shek prerequisite aetna appropriation
benedictine streamlining soundtracks penis arsenals pars assertive whisked terminally storylines claremont sled fir
academically crimea footnote installments topical masterpieces papacy cubes northbound elongated masonry squared
degrading exceedingly extermination viceroy preferable antennas bandit luge overflow nestled undetermined sip sweaters
vividly scuffle spotting discreet celery embankment tripartite fertilizers concealing peoria continual versatility
antagonist usaf reputations disappearances mitigation idols motivations libretto sorties outplayed enlightened
morphology thyroid meles conjecture ict ringed icing keyboardist overhauling prescribe undeveloped frigid denoted
unconditionally notebooks relievers wrestle priceless refrigerators mcc divulge glare mattress climates deterred
preface townspeople vaudeville volunteering aqueduct vaulted primate airfields expletive boyhood cyanide podcast
prompts midsize sidebar exhausting transgender endings unleashing midafternoon blooms overwhelm pared cancels inhibit
instigated penske chops anecdotes bearings kfar victimized inuit demarcation widest unfolds tedious towing whisky
chatter incendiary bishkek firmed licences barnsley localized colchester previews westpac apologizes abortive outweigh
constructions apathy decorate sandals redeem theorists cpa misplaced tepid wavelength impeach exposes backfire
incidentally accompaniment unsold overloaded plunges unlock broadest slit unethical nylon heavens transmitters
unbroken recourse hiked moderator eton internship folly busted disappointments condensed toxin retreats handmade
classify motherwell rupture toasted graphs skewed maariv modernized desserts asiad kalashnikov vandals furiously inns
rocketed palpable milestones ieee quarantined roundtable krakow tna lesions sprinkled geelong boc chiba epithet
bottling fabled infect labourers arrondissement compilations quaint shaving partying misfortune landlocked jesuits
hospitalization outfitted appendix oxfordshire seagram evokes peacetime anxiously meteorologists cornered upstart
encountering erstwhile baptists zoos assigning banged intertwined baffled fsu ign jamestown grading yerevan nitrate
eloquent scratching ind rhodesia caf saute identifiable dissipated pensioners creepy shrewd coexistence gsm
passionately confiscation cautions grounding zapatista nortel apologised neighbourhoods choppy poked condominiums
sauvignon directv tabled flashbacks skyrocketing calmed nobleman cantonese sleeps dialog salads indexed snub basins
seine requisite intercollegiate horrendous elaborated aprilia funcinpec uniformly maputo gatt geffen triples eras
channeled chained gadget heartbreaking benevolent gothenburg arabiya reacts boosters camels harshest patterned unto
pharmacist disable ethiopians serviced fishes spurned reiterate exuberant precondition leftover parmalat loot stately
grapple clampdown proficient literate conformity ragged unborn panasonic gasp donned mohawk underline folder
coefficient seabed nationsbank pcb sterile squid unbearable citicorp lunchtime reliably emit drawer spherical basing
millimeters indulge armory discrepancies speculating crypt nomenclature afro preachers fundamentalism pontifical
tenths tha enquiry overruled lipstick salmonella postmaster slotted assailed combo dives fremantle estimation
circumvent achieves pyrenees alienating cfa cylindrical garang fused tsunamis americana edo figo earmarks fiance
insensitive sweating sms abyss extracurricular coupling emphasised glitter nationalized acer rwandans plowed buckets
villager strayed rundown obstruct hegemony austere rev scorn kibbutz schering spearhead jal kaliningrad bridging
postcards comesa banging demirel doctrines confines enigmatic reimburse diced reshape realistically negatives mourned
busting kursk firebrand antelope liftoff ymca serpent tongues enhances hynix apps agitation censors barrister failings
rubbing orissa catchy shipyards gaping traumatized barking unwarranted plotters nouns overstated endlessly encircled
sultanate wim karlsruhe hasbro outflow maids resurfaced caters kingpin refrigerated jpn jogging etched motorbike
accessing periodical retroactive directorial undergraduates showroom dictators slayer playback buffaloes khz revisited
saatchi undone vindicated thereof senseless overturning bancorp asparagus searchers polarization buffs hustle reared
inflamed selects celebratory aventis impractical squabbling inducing attache sediments ludicrous recreate seamless
borrower unofficially tbs illustrating cctv landscaping bins sniffing deplored flashback interfaith tasty occupiers
dropout sues monthlong clashing scapegoat lingered batasuna steaming citi dagger canine injure weakens stables
topology sighting wasteful horseshoe inquirer inverness complexities slapping configurations chases distinguishes
glamorgan expansions climatic reggina sitcoms voyager brides enacting multiply brushing pious snout fraternal
shortfalls homo reprimanded transylvania transplanted usgs temblor seam farmed lashes separatism transformations
immersion renaming tripping refinance renegotiate fathered noticing convincingly hermitage chancel nrl noctuidae
yasukuni qiao flyweight wildcat ain inflicting simulations rescinded responsibly coloring shafts deference pelted
tamiflu crackers matchups apocalyptic destitute counterinsurgency buyback grudge acorn mistreated teamwork chronically
tripped manic abb loomed resented lobbies mobilizing walkway hugs deliberation bagged rep chatted playable univision
vaas milky rabbo dope boardwalk enlarge muzzle untreated censored whalers selangor stewards tau canyons tinged wrest
ticked monuc fiercest sweetness benefactor resettled aristocracy rac molested oblivious boulders remastered sti
omission traitors plainclothes lizards compliant swipe elastic bujumbura vantage drumming underlining micron piston
internment prevails shortening condolence maccabi formality pudong aeronautical circulate consonants reckoning akp
swindon centrally deli minivans congregational majlis mythological advertiser finalised claws ascend godzilla novgorod
bemba vase linkage islets soothing andorra slavonia trampled endorses timid timeframe repelled tesco singaporeans
kwazulu relaunched religiously readership bot socioeconomic indict kayak snag safeway simulator repatriate romanesque
toothpaste wednesdays attaining consulates lodges meteor tipperary hindsight generously duluth worshipped overhauled
rewritten overflowing registrations calming aft agile heartbreak ass strikingly terminating unnecessarily apprehension
canvassing scissors auditioned internationale halts debuting federalist repulsed ascending reborn modelling inverted
honed payback minted foodstuffs charms opaque entail affirm depriving plainly inventing adoptions alluded sobering
habeas quotations bleachers sneaked handsets blink peppered oxidation msc groupings suggestive ons curators loyalties
uprisings tds undrafted arats atf vibration circumcision analogue nantucket calendars stylistic rotting aqaba
motorsport anticipates grasslands mesopotamia usefulness quorum permissible falkland viaduct hijackings mangled
simulcast wayward hooligans anecdotal deterrence outnumber assyrian adua lecce harrisburg cultivating brushes handset
bog djs wellness spurring sketchy antidote ecomog acreage disintegrated disrespect pastime emphatically legalization
spinners liberalisation predictably stat conservationists reinforces moribund industrialists germs impulses
improvisation restarting stabilise likeness crafting sixers throng tahiti untold instruct leyte unocal zepa anemia
francophone skyrocketed tenders solitude firestorm partisanship blindfolded juggling sinopec abiola criticising
descends upswing
`;
