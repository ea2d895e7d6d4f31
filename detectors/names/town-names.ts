/** Towns (GeoNames), without accents, a hyphen between words. Those of 1,000 inhabitants and more in the United States, larger ones elsewhere. */
export const TOWN_NAMES = `
aachen aba abadan abbeville abbotsford abbottstown abeokuta aberdeen aberdeen-proving-ground abernathy abidjan abilene
abingdon abington abita-springs abobo abomey-calavi abram absarokee absecon abu-dhabi abu-ghurayb abuja acalanes-ridge
acambaro acapulco-de-juarez acayucan accokeek accra aceitunas ackerman ackley acres-green acton acushnet
acushnet-center acworth ad-diwaniyah ada adairsville adams adams-center adams-morgan adamstown adamsville adana addis
addis-ababa addison adel adelaide adelanto adelphi aden adjuntas ado-ekiti adrian advance adwolf affton afton agadir
agawam agoura agoura-hills agra agua-dulce agua-fria agua-prieta aguada aguadilla aguanga aguas-buenas aguas-claras
aguascalientes aguilita ahmadnagar ahmedabad ahoskie ahtanum ahuimanu ahvaz ahwahnee ahwatukee-foothills aibonito aiea
aiken ainaloa ainsworth air-force-academy airdrie airmont airway-heights aitkin aizawl ajax ajman-city ajmer ajo
akashi akita akola akron aksu aktobe akure akutan al-ahmadi al-amarah al-basrah-al-qadimah al-fayyum al-hillah
al-hoceima al-hudaydah al-hufuf al-kharj al-kut al-mahallah-al-kubra al-mansurah al-mawsil-al-jadidah al-mubarraz
al-qadarif alabama alabaster alachua alafaya alameda alamo alamo-heights alamogordo alamosa alamosa-east albany
albany-park albemarle albers albert-lea albertson albertville albia albion albuquerque alburtis alcoa aldan alden
aldergrove alderson alderton alderwood-manor aldine aledo aleppo alexander alexander-city alexandria alexandria-bay
alfred algiers algoma algona algonac algonquin algood alhambra alicante alice aliceville alief aligarh aliquippa
aliso-viejo allahabad allapattah allegan allegany alleghenyville allen allen-park allendale allentown alliance allison
allison-park alliston allouez alloway allyn alma almaty almedia almont aloha alondra-park alorton alpaugh alpena alpha
alpharetta alpine alsip alstead alta alta-sierra altadena altamira altamont altamonte-springs altavista alto
alto-barinas alton altona altoona alturas altus alum-creek alum-rock alva alvarado alvaro-obregon alvin alvord alwar
ama amagansett amagasaki amarillo ambattur amberley ambler ambon amboy ambridge amelia amelia-court-house
american-canyon american-falls american-fork americus amery ames ames-lake amesbury amesti amherst amherst-center
amherstburg amite amity amity-gardens amityville amman ammon amory amos amozoc-de-mota amravati amritsar amsterdam
anaconda anacortes anadarko anaheim anahola anahuac anamosa ananindeua anapolis anasco ancaster anchor-point anchorage
ancient-oaks andalusia anderson anderson-mill andijon andover andrews andrews-afb angel-fire angeles-city angels-camp
angier angleton angola angola-on-the-lake angus angwin animas ankara ankeny ann-arbor anna anna-maria annandale
annapolis annetta anniston annville anoka anqing ansan-si anshan anshun anson ansonia ansted antalya antananarivo
antelope antelope-valley-crestview anthem anthony antigo antioch antipolo antlers antofagasta anton anton-ruiz antrim
antwerp antwerpen anyang anyang-si anza aomori apache apache-junction apalachicola apalachin aparecida-de-goiania
apatzingan apex apison aplington apollo apollo-beach apopka appalachia apple-creek apple-mountain-lake apple-valley
appleton appleton-city applewood appomattox aptos aptos-hills-larkin-valley aquebogue aquia-harbour ar-rayyan arab
arabi aracaju aragon arak aral arandas aransas-pass arapahoe arbuckle arbutus arcade arcadia arcanum arcata archbald
archbold archdale archer archer-city archer-lodge archie arcola ardabil arden-arcade arden-hills arden-on-the-severn
ardmore ardsley arecibo arenas-valley arequipa argentine argo argos argyle arial aristocrat-ranchettes
arivaca-junction arizona-city arkadelphia arkansas-city arkhangelsk arkoma arlington arlington-heights arma armada
armenia armona armonk arnaudville arnold arnold-line arnolds-park aromas arrochar arroyo arroyo-grande arroyo-seco
artesia arthur artondale arundel arusha arvada arverne arvin as-sulaymaniyah asahikawa asansol asbury asbury-lake
asbury-park ash-flat ash-grove ashaway ashburn ashburnham ashby ashdown asheboro asherton asheville ashfield ashford
ashgabat ashland ashland-city ashley ashtabula ashton ashton-sandy-spring ashville ashwaubenon asmara asotin aspen
aspen-hill aspinwall assonet assumption astatula astor astoria astrakhan asuncion asyut atascadero atascocita atasehir
atchison atco atglen athena athens atherton athol atkins atkinson atlanta atlantic atlantic-beach atlantic-city
atlantic-highlands atlantis atlixco atmore atoka attalla attica attleboro atwater atwood au-sable auberry aubrey
auburn auburn-gresham auburn-hills auburn-lake-trails auburndale auckland audubon audubon-park augsburg august augusta
ault ault-field aumsville aurangabad aurora austell austin austintown ava avadi avalon avenal avenel aventura
avenue-b-and-c averill-park avery-creek avila-beach avilla avis aviston avoca avocado-heights avon avon-by-the-sea
avon-center avon-lake avon-park avondale avondale-estates avonia avra-valley awendaw ayden ayer azadshahr azalea-park
azcapotzalco azle aztalan aztec azusa bab-ezzouar babbitt babson-park babylon back-mountain bacliff bacolod-city
bacoor bad-axe baden badger badin bafoussam bagdad bagerhat baghdad bagley baguio bahawalpur bahcelievler bahia-blanca
baicheng baidland baie-comeau baileys-crossroads bainbridge bainbridge-island baird bairoa baiting-hollow bajadero
bajandas baker baker-city bakersfield bakerstown baku bal-harbour bala-cynwyd balch-springs balcones-heights bald-knob
baldwin baldwin-city baldwin-harbor baldwin-park baldwinsville baldwinville baldwyn balfour bali balikpapan ball
ball-ground ballard ballenger-creek ballinger ballplay ballston-spa ballville ballwin bally balm balmville baltic
baltimore baltimore-highlands bamako bamberg bamenda banda-aceh bandar-abbas bandar-lampung bandon bandung bangkok
bangor bangor-trident-base bangs bangui banjarmasin banks banks-springs banner-elk banner-hill banning bannockburn
banqiao baoding baotou bar-harbor bar-nunn baraboo baraga barahona baranagar barasat barataria barberton barbourmeade
barboursville barbourville barcelona barceloneta barddhaman bardonia bardstown bareilly bargersville bari barinas
barker-heights barling barnaul barnegat barnes-lake-millers-lake barnesboro barnesville barneveld barnhart barnsdall
barnstable barnstead barnum-island barnwell barquisimeto barrackville barranquilla barranquitas barre barrett barrie
barrington barrington-hills barron barrow barry barstow barstow-heights bartlesville bartlett bartolo barton
barton-creek bartonsville bartonville bartow barueri barview basalt basehor basile basin basin-city basrah bass-lake
bassett bastrop basye batam batavia batesburg batesburg-leesville batesville bath bath-beach bathurst batikent batman
batna baton-rouge battagram battle-creek battle-ground battle-mountain battlefield battlement-mesa bauchi baudette
bauru bawcomville baxley baxter baxter-estates baxter-springs bay bay-city bay-harbor bay-harbor-islands bay-hill
bay-minette bay-park bay-pines bay-point bay-roberts bay-saint-louis bay-shore bay-springs bay-village bay-wood
bayamon bayan-nur bayard bayboro baychester bayfield bayonet-point bayonne bayou-cane bayou-gauche bayou-la-batre
bayou-vista bayport bayshore bayshore-gardens bayside baytown bayview bayville beach beach-city beach-haven
beach-haven-west beach-park beachwood beacon beacon-square beaconsfield beale-air-force-base bealeton bean-station
bear bear-creek bear-rocks bear-valley-springs beardstown beatrice beatty beattystown beattyville beaufort beauharnois
beaumont beaver beaver-dam beaver-dam-lake beaver-falls beavercreek beaverdale beaverdam-lake-salisbury-mills
beaverton becancour beckemeyer becker becket beckett beckett-ridge beckley bedford bedford-heights bedford-hills
bedminster bee-cave bee-ridge beebe beech-grove beech-mountain-lakes beecher beechwood beechwood-trails
beechwood-village beeville beggs beian beihai beijing beira beirut bekasi bel-air bel-air-north bel-air-south bel-nor
bel-ridge belchertown belcourt belding belem belen belfair belfast belfield belford belford-roxo belgaum belgium
belgorod belgrade belhaven belington bell bell-acres bell-gardens bella-vista bellair-meadowbrook-terrace bellaire
bellary bellbrook belle belle-chasse belle-fourche belle-glade belle-glade-camp belle-harbor belle-haven belle-isle
belle-meade belle-plaine belle-rose belle-vernon belleair belleair-beach belleair-bluffs bellefontaine
bellefontaine-neighbors bellefonte bellerose bellerose-terrace belleview belleville bellevue bellflower bellingham
bellmawr bellmead bellmore bello bellows-falls bellport bells bellview bellville bellwood belmar belmond belmont
belmont-cragin belmont-estates belo-horizonte beloeil beloit belpre belton beltsville belvedere belvedere-park
belvidere belville belzoni bement bemidji ben-avon ben-lomond benavides benbrook bend bengaluru bengbu benghazi
bengkulu benicia benin-city benitez benito-juarez benjamin benld bennett bennettsville bennington bennsville benoni
bensenville bensley benson bensonhurst bent-creek bentleyville benton benton-city benton-harbor benton-heights
bentonville benwood benxi berea beresford bergen bergen-beach bergenfield berino berkeley berkeley-heights
berkeley-lake berkley berlin bermuda-dunes bermuda-run bernalillo bernardston bernardsville berne bernice bernie
berrien-springs berry berry-creek berryville berthoud bertram bertsch-oceanview berwick berwyn berwyn-heights bessemer
bessemer-city bethalto bethany bethany-beach bethel bethel-acres bethel-heights bethel-island bethel-park bethesda
bethlehem bethlehem-village bethpage betim bettendorf beulah beulaville bevent beverly beverly-cove beverly-hills
bevil-oaks bexley bhagalpur bhatpara bhavnagar bhayandar bhilai bhilwara bhimbar bhiwandi bhopal bhubaneshwar bicknell
biddeford bielefeld bien-hoa big-bass-lake big-bear-city big-bear-lake big-beaver big-bend big-coppitt-key big-flats
big-lake big-park big-pine big-pine-key big-rapids big-river big-rock big-sandy big-sky big-spring big-stone-gap
big-timber bigfork biggs biglerville bijapur bikaner bilaspur bilbao bilimora billerica billings billington-heights
biloxi biltmore-forest binan bingham-farms binghamton biola birch-bay birch-run birchwood birchwood-lakes birdsboro
birkenhead birmingham bisbee biscayne-park biscoe bishkek bishop bishopville biskra bismarck bissau bithlo bixby
black-canyon-city black-creek black-diamond black-earth black-forest black-jack black-lick black-mountain
black-point-green-point black-river black-river-falls black-rock blackfoot blackhawk blacklick-estates blacksburg
blackshear blackstone blackville blackwater blackwell blackwood bladenboro bladensburg blades blaine blainville blair
blairsville blakely blanchard blanchester blanco blanding blandon blantyre blasdell blauvelt blawnox blennerhassett
bliss-corner blissfield bloemfontein bloomer bloomfield bloomfield-hills blooming-prairie bloomingdale bloomington
bloomsburg blossburg blossom blountstown blountsville blountville blowing-rock blue-ash blue-ball blue-bell blue-earth
blue-grass blue-hills blue-island blue-lake blue-mound blue-point blue-ridge blue-springs bluefield bluewell
bluff-city bluffdale bluffton blumenau blythe blytheville blythewood boalsburg boardman boaz bobo-dioulasso
boca-del-mar boca-pointe boca-raton bochum bochum-hordel bodega-bay bodfish boerne bogalusa bogart bogata bogor bogota
bohemia bohners-lake boiling-spring-lakes boiling-springs boisbriand boise boise-city bokaro bokeelia boksburg
boles-acres boley bolinas bolindale boling bolingbrook bolivar bolivar-peninsula bologna bolton bon-air
bon-aqua-junction bonadelle-ranchos-madera-ranchos bonanza bondsville bonduel bondurant bonham bonifay bonita
bonita-springs bonn bonne-terre bonneau-beach bonneauville bonner-springs bonner-west-riverside bonners-ferry
bonney-lake bonny-doon bono bonsall booker boone booneville boonsboro boonton boonville boothbay boothbay-harbor
boothwyn boqueron bordentown borger borivli boron boronda borough-park borrego-springs borujerd boscawen boscobel
bosque-farms bossier-city boston boston-heights bostonia boswell boswells-corner bothell bothell-east bothell-west
botkins botshabelo bottineau bouake boucherville boulder boulder-city boulder-creek boulder-hill boulevard-gardens
boulevard-park boumerdas bound-brook bountiful bourbon bourbonnais bourg bourne boutte bovina bow-bog bowdon bowie
bowleys-quarters bowling-green bowman bowmansville box-elder boxborough boxford boyceville boyd boyertown
boyes-hot-springs boyette boyle-heights boylston boyne-city boynton-beach bozeman bracey brackenridge brackettville
bradbury braddock braddock-heights braddock-hills bradenton bradenton-beach bradford bradford-woods bradley
bradley-beach bradley-gardens bradner brady braham brahmapur braidwood brainerd braintree brakpan brambleton brampton
branch brandenburg brandermill brandon brandywine branford branford-center branson brant brantford braselton brasilia
brasov brass-castle bratenahl bratislava bratsk brattleboro brawley bray brazil brazoria brazzaville brea
breaux-bridge breckenridge breckenridge-hills breckinridge-center brecksville breese breezy-point breinigsville bremen
bremerton brenas brenham brent brentwood brentwood-estates bressler brest bret-harte brevard brewer brewerton brewster
brewster-hill brewton briar briarcliff briarcliff-manor briarwood brice-prairie brices-creek brickerville bridge-city
bridgehampton bridgeport bridgeton bridgetown bridgeview bridgeville bridgewater bridgman bridgton bridport brielle
brier brigantine brigham-city bright brighton brighton-beach brighton-park brightwaters brightwood brilliant brillion
brimfield brinckerhoff brinkley brisbane bristol bristow britt brittany-farms-highlands britton brno broad-channel
broad-creek broad-ripple broadalbin broadlands broadmoor broadview broadview-heights broadview-park broadway
brock-hall brockport brockton brockville brockway brocton brodhead brodheadsville brogden broken-arrow broken-bow
bronson bronxville brook-highland brook-park brookdale brookfield brookfield-center brookhaven brookings brookland
brooklawn brooklet brookline brooklyn brooklyn-center brooklyn-heights brooklyn-park brookmont brookneal brookridge
brooks brookshire brookside brookside-village brookston brooksville brooktrails brookville brookwood broomall
broomfield brossard brothertown broussard broward-estates brown-city brown-deer brownfield browning brownlee-park
browns-lake browns-mills browns-point brownsboro brownsburg brownsfield brownstown brownsville browntown brownville
brownwood broxton bruce bruceton bruceville-eddy brundidge brunswick brush brush-fork brush-prairie brushy-creek
brusly brussels bryan bryans-road bryansk bryant bryn-athyn bryn-mawr bryn-mawr-skyway bryson-city bucaramanga
buchanan buchanan-dam bucharest bucheon-si buckeye buckeye-lake buckeystown buckfield buckhall buckhannon
buckhead-ridge buckhorn buckingham buckland buckley buckner bucksport bucyrus buda budapest budd-lake bude budta
buechel buellton buena buena-park buena-vista buenaventura-lakes buenavista buenos-aires bufalo buffalo buffalo-grove
buford buhl buhler buies-creek bujumbura bulawayo bull-run bull-run-mountain-estates bull-shoals bull-valley bullard
bullhead-city bulverde buna bunche-park bunk-foss bunker-hill bunker-hill-village bunkerville bunkie bunnell buraydah
burbank burgaw burgettstown burien burkburnett burke burkesville burleson burley burlingame burlington burnaby burnet
burnettown burney burnham burns burns-flat burns-harbor burnsville burnt-store-marina burr-ridge bursa burt burton
burtonsville burwell busan bushland bushnell bushwick bushyhead butchers-hill butler butler-beach butner butte
buttonwillow butuan buxton buzzards-bay bydgoszcz byers byesville byhalia bylas byng bynum byram byrnes-mill byron
byron-center bystrom caban cabazon cabin-john cabo-rojo cabo-san-lucas cabool cabot cabuyao cacao cache cactus
cactus-flat caddo caddo-mills cade cadereyta cadereyta-jimenez cadillac cadiz cadott cagayan-de-oro caguas
cahaba-heights cahokia cainta cairo cajahs-mountain calabar calabasas calabash calais calamba calcium calcutta
caldwell caledonia calera calexico calgary calhoun calhoun-city calhoun-falls cali calico-rock caliente califon
california california-city calimesa calipatria calistoga callahan callao callaway callender caln caloocan-city calumet
calumet-city calumet-park calvert calvert-city calverton calverton-park camaguey camanche camano camargo camarillo
camas camayenne cambria cambria-heights cambrian-park cambridge cambridge-city cambridge-springs camden camdenton
cameron cameron-park cameron-park-colonia camilla camillus camino camp-hill camp-lake camp-meeker camp-pendleton-north
camp-pendleton-south camp-point camp-springs camp-swift camp-verde campanilla campbell campbell-river campbellsport
campbellsville campbelltown campeche campina-grande campinas campion campo campo-grande campo-rico
campos-dos-goytacazes campti camrose camuy can-tho cana canaan canadian canadian-lakes canajoharie canal-fulton
canal-winchester canandaigua canarsie canastota canberra canby cancun candelaria candelaria-arenas candelero-arriba
candia candiac candler-mcafee cando cane-savannah caney canfield cangzhou canisteo cankaya canmore cannelton
cannon-air-force-base cannon-beach cannon-falls canoas canoga-park canon-city canonsburg canovanas canterbury
canterwood cantley canton canton-valley cantonment canutillo canyon canyon-day canyon-lake canyon-rim canyonville
capac cape-canaveral cape-carteret cape-charles cape-coral cape-girardeau cape-may cape-may-court-house cape-neddick
cape-saint-claire cape-town capitan capitanejo capitol-heights capitola capron captain-cook captains-cove carabanchel
caracas carapicuiba caraway carbon-cliff carbon-hill carbondale carbonville cardenas cardiff cardington carefree
carencro carey caribou carl-junction carle-place carleton carlin carlinville carlisle carlisle-rockledge carlsbad
carlstadt carlton carlyle carlyss carmel carmel-by-the-sea carmel-hamlet carmel-valley-village carmi carmichael
carnation carnegie carney carneys-point carnot-moon carnuel caro carol-city carol-stream carolina carolina-beach
carolina-shores carpentersville carpinteria carrabelle carrboro carrefour carriage-club carrier-mills carriere
carrington carrizales carrizo-springs carroll carroll-valley carrollton carrollwood carrollwood-village carson
carson-city cartagena carter-lake carteret cartersville carterville carthage caruthers caruthersville carver
carver-ranches carville cary caryville casa-blanca casa-conejo casa-grande casablanca casas-adobes cascade
cascade-chipita-park cascade-locks cascade-valley cascavel casey caseyville cashmere cashton casper cass-city
casselberry casselton cassopolis cassville castaic castanea castine castle-dale castle-hayne castle-hills castle-pines
castle-pines-north castle-point castle-rock castle-shannon castleton castleton-on-hudson castlewood castro-valley
castroville catahoula catalina catalina-foothills catania catano catasauqua catawba catawissa cathcart cathedral-city
catlettsburg catlin cato catonsville catoosa catskill caucaia cavalier cave-city cave-creek cave-junction cave-spring
cave-springs cavetown caxias-do-sul cayce cayey cayuco cayucos cayuga cayuga-heights cazenovia cebu-city cecil-bishop
cecilia cedar-bluff cedar-city cedar-falls cedar-glen-lakes cedar-glen-west cedar-grove cedar-hill cedar-hills
cedar-lake cedar-mill cedar-park cedar-point cedar-rapids cedar-ridge cedar-springs cedarburg cedaredge cedarhurst
cedartown cedarville ceiba celada celaya celebration celina celoron cementon centennial centennial-park center
center-city center-harbor center-hill center-line center-moriches center-point centerburg centereach centerfield
centerport centerton centerville central central-aguirre central-city central-falls central-garage central-gardens
central-heights-midland-city central-high central-islip central-park central-point central-square central-valley
central-waterford centralia centre centre-hall centreville century century-city ceredo ceres cerritos cerro-gordo
cesar-chavez cetronia chackbay chadbourn chadron chadwicks chaffee chagrin-falls chalco chalfont chalkville
challenge-brownsville challis chalmette chama chamberlain chamberlayne chambersburg chamblee chambly champaign
champion-heights champlain champlin chanda chandigarh chandler changchun changde changsha changshu-city changwon
changzhi changzhou chanhassen channahon channel-islands-beach channel-lake channelview chantilly chanute chaoyang
chaozhou chaparral chapel-hill chapin chapman chapmanville chappaqua chardon charenton chariton charlack charlemont
charleroi charles-city charles-town charles-village charleston charlestown charlevoix charlotte charlotte-hall
charlotte-harbor charlotte-park charlottesville charlottetown charlton charter-oak chase-city chaska chateauguay
chatfield chatham chatmoss chatom chatsworth chattahoochee chattahoochee-hills chattanooga chattanooga-valley chauncey
chauvin cheat-lake chebanse cheboksary cheboygan checotah cheektowaga chehalis chelan chelmsford chelsea chelyabinsk
chenango-bridge cheney chengde chengdu chengzhong chennai chenoa chenoweth cheonan cheongju-si chepachet cheraw
cherepovets cherkasy chernihiv cherokee cherokee-village cherry-creek cherry-grove cherry-hill cherry-hill-mall
cherry-hills-village cherry-valley cherryfield cherryland cherryvale cherryville chesaning chesapeake chesapeake-beach
chesapeake-ranch-estates cheshire cheshire-village chesilhurst chester chester-center chester-heights chester-springs
chesterbrook chesterfield chesterfield-court-house chesterland chesterton chestertown chesterville chestnut-ridge
cheswick cheswold chetek chetopa chetumal chevak cheval cheverly cheviot chevy-chase chevy-chase-heights
chevy-chase-village chewelah cheyenne chiba chicago chicago-heights chicago-lawn chicago-loop chicago-ridge chichester
chickamauga chickasaw chickasha chiclayo chico chicoloapan chicopee chicora chiefland chifeng chihuahua childersburg
childress chilhowie chillicothe chilliwack chillum chilpancingo chilton chimayo chimbote chimoio china china-grove
china-lake-acres chinatown chinchilla chincoteague chinju chinle chino chino-hills chino-valley chinook chipley
chippewa-falls chisago-city chisholm chisinau chita chittagong chittenango chittenden chitungwiza choccolocco choctaw
choctaw-lake cholula chongjin chongqing choteau chouteau chowchilla chrisman christchurch christiana christiansburg
christmas christopher chualar chubbuck chula-vista chuluota church-hill church-point church-rock churchill churchville
churubusco chuzhou ciales cibecue cibolo cicero cidra cienega-springs cienegas-terrace cimahi cimarron cimarron-hills
cincinnati cinco-ranch cinnaminson circle-d-kc-estates circle-pines circleville cirebon cisco citra citronelle citrus
citrus-city citrus-heights citrus-hills citrus-park citrus-ridge citrus-springs city-island city-of-balikpapan
city-of-sammamish city-view ciudad-acuna ciudad-apodaca ciudad-benito-juarez ciudad-bolivar ciudad-del-carmen
ciudad-del-este ciudad-delicias ciudad-general-escobedo ciudad-guayana ciudad-guzman ciudad-hidalgo
ciudad-lazaro-cardenas ciudad-lerdo ciudad-lopez-mateos ciudad-madero ciudad-mante ciudad-nezahualcoyotl
ciudad-obregon ciudad-rio-bravo ciudad-valles ciudad-victoria clackamas claiborne clairton clancy clanton clara-city
clarcona clare claremont claremore clarence clarence-center clarence-rockland clarendon clarendon-hills clarinda
clarion clark clark-fulton clark-mills clarkdale clarkesville clarks clarks-green clarks-summit clarksburg clarksdale
clarkson clarkson-valley clarkston clarkston-heights-vineland clarksville clarkton claryville clatskanie claude
clawson claxton clay clay-center clay-city claycomo claymont claypool claypool-hill claysburg clayton cle-elum
clear-lake clear-lake-riviera clear-lake-shores clearbrook-park clearfield clearlake clearlake-oaks clearview
clearwater cleary cleburne clementon clemmons clemson clendenin cleona cleora clermont cleveland cleveland-heights
clever cleves clewiston cliffside-park cliffwood-beach clifton clifton-forge clifton-heights clifton-springs clint
clinton clinton-township clintondale clintonville clintwood clio clive cloquet closter clover clover-hill cloverdale
cloverleaf cloverly cloverport clovis cluj-napoca clute clyde clyde-hill clymer coacalco coachella coal-city
coal-creek coal-fork coal-grove coal-hill coal-run-village coal-valley coaldale coalfield coalgate coaling coalinga
coalville coamo coarsegold coatepec coatesville coats coatzacoalcos cobb cobb-island cobden cobleskill cobourg coburg
cochabamba cochin cochituate cochran cochrane cochranton cockeysville cockrell-hill coco cocoa cocoa-beach cocoa-west
coconut-creek coconut-grove cody coeburn coeur-dalene coffeyville cohasset cohoe cohoes coimbatore cokato colbert
colby colchester cold-lake cold-spring cold-spring-harbor cold-springs coldstream coldwater cole-camp cole-harbour
colebrook coleman coleraine colesville colfax colima college college-park college-place college-point college-station
collegedale collegeville colleyville collierville collingdale collings-lakes collingswood collingwood collins
collinsburg collinsville collinwood colma colmar-manor cologne coloma colombo colon colona colonia colonia-del-valle
colonia-lindavista colonia-nativitas colonial-beach colonial-heights colonial-park colonial-pine-hills colonie
colony-park colorado-city colorado-springs colquitt colrain colstrip colton columbia columbia-city columbia-falls
columbia-heights columbiana columbine columbine-valley columbus columbus-air-force-base columbus-grove
columbus-junction colusa colville colwich colwood colwyn comanche combee-settlement combes combine combined-locks
comer comerio comfort comilla comitan commack commerce commerce-city commercial-point communications-hill como compton
comstock-northwest comstock-park comunas conakry conashaugh-lakes conception-bay-south concord concordia condon
conehatta conemaugh conestoga coney-island congers congress conley conneaut conneaut-lakeshore connell connellsville
connelly-springs connersville connerton conning-towers-nautilus-park conover conrad conroe conshohocken constanta
constantia constantine contagem continental contoocook contra-costa-centre converse convoy conway conway-springs
conyers conyngham cookeville cool cool-valley coolidge coon-rapids cooper cooper-city coopersburg cooperstown
coopersville coopertown coos-bay coosada copeland copenhagen copiague coplay copley coppell copper-canyon
copperas-cove copperopolis coqui coquille coquitlam coral-gables coral-hills coral-springs coral-terrace coralville
coram coraopolis corazon corbin corcoran corcovado cordaville cordele cordell cordes-lakes cordoba cordova
cordry-sweetwater-lakes corinna corinth cornelia cornelius cornell corner-brook cornersville corning cornish cornville
cornwall cornwells-heights corona corona-de-tucson coronado corozal corpus-christi corrales corralitos corrientes
corrigan corry corsicana cortazar corte-madera cortez cortland cortland-west corunna corvallis corydon cos-cob
coshocton cosmopolis costa-mesa cotati cote-saint-luc coto-de-caza coto-laurel coto-norte cotonou cottage-city
cottage-grove cottage-lake cottleville cottonport cottonwood cottonwood-heights cottonwood-shores cotuit cotulla
coudersport coulee-dam council-bluffs council-grove country-club country-club-estates country-club-hills
country-club-village country-homes country-knolls country-lake-estates country-squire-lakes country-walk countryside
coupeville courtenay courtland coushatta cove-creek covedale covelo coventry coventry-lake covina covington cowan
cowansville cowarts coweta cowpens coxs-bazar coxsackie coyoacan cozad cozumel crab-orchard crafton craig craig-beach
craigsville crainville craiova cramerton cranberry-township cranbrook cranbury crandall crandon crandon-lakes crane
cranford cranston crawfordsville crawfordville creedmoor creighton creola cresaptown crescent crescent-city
crescent-springs cresco cresskill cresson cressona crest crest-hill crested-butte crestline creston crestview
crestview-hills crestwood crestwood-village creswell crete creve-coeur crewe cricket cridersville crimora
cripple-creek crisfield crittenden crocker crockett crofton crompond cromwell crooked-lake-park crooks crookston
crooksville croom crosby crosbyton cross-city cross-lake cross-lanes cross-mountain cross-plains crossett crossville
croswell crothersville croton-on-hudson crow-agency crowley crown-heights crown-point crownpoint crownsville croydon
crozet crugers crump crystal crystal-city crystal-falls crystal-lake crystal-lakes crystal-lawns crystal-river
crystal-springs cuauhtemoc cuautitlan cuautitlan-izcalli cuautla cuba cuba-city cucuta cudahy cudjoe-key cuenca
cuernavaca cuero cuiaba culebra culiacan cullen cullman culloden cullowhee culp-creek culpeper culver culver-city
cumana cumberland cumberland-center cumberland-head cumberland-hill cumming cupertino curitiba curtice curtisville
curwensville cusco cushing cusseta custer cut-and-shoot cut-bank cut-off cutchogue cuthbert cutler cutler-bay
cutler-ridge cutlerville cuttack cutten cuyahoga-falls cynthiana cypress cypress-gardens cypress-hills cypress-lake
cypress-quarters cyril da-nang dacono dacula dade-city dade-city-north dadeville dadonghai dadukou daegu daejeon
daguao dahlgren dahlonega daingerfield dakar dakota dakota-city dakota-dunes dale dale-city daleville dalhart dalian
dallas dallas-center dallastown dallesport dalton dalton-gardens dalworthington-gardens daly-city dalzell damariscotta
damascus dammam dana dana-point danbury danby dandong dandridge dane dania-beach daniel daniels danielson dannemora
dansville danvers danville daphne dar-es-salaam darbhanga darby dardanelle dardenne-prairie darien darlington
darmstadt darnestown darrington dartmouth dasmarinas dassel datong dauphin-island davangere davao davenport david-city
davidson davidsonville davidsville davie davis davis-junction davisboro davison dawson dawson-creek dawson-springs
dawsonville day-heights day-valley dayton daytona-beach daytona-beach-shores de-forest de-graff de-kalb
de-land-southwest de-leon de-leon-springs de-lisle de-pere de-queen de-smet de-soto de-witt deadwood deale dearborn
dearborn-heights deatsville debary decatur decherd decorah decordova dedham deenwood deep-river-center deephaven
deer-isle deer-lodge deer-park deer-valley deerfield deerfield-beach deering defiance defuniak-springs dehra-dun
dekalb del-aire del-city del-mar del-monte-forest del-norte del-rey del-rey-oaks del-rio delafield delanco deland
delano delavan delavan-lake delaware delaware-city delcambre delegacion-cuajimalpa-de-morelos delevan delhi
delhi-hills dell-rapids dellwood delmar delmont delphi delphos delray-beach delta deltana deltaville deltona demarest
deming demopolis demorest demotte denair denham-springs denison denizli denmark dennis dennis-port dennison denpasar
dent denton dentsville denver denver-city depew depoe-bay depok deposit depue dequincy derby deridder derma dermott
derry derry-village derwood des-allemands des-arc des-moines des-peres des-plaines descanso deschutes-river-woods
desert-aire desert-edge desert-hills desert-hot-springs desert-shores desert-view-highlands deshler desloge desoto
desoto-lakes despard destin destrehan detroit detroit-beach detroit-lakes detroit-shoreway deux-montagnes devens
deville devils-lake devine devola devon dewart dewas dewey dewey-humboldt deweyville dewitt dexter dezhou dhaka dhulia
diablo diadema diamond diamond-bar diamond-ridge diamond-springs diamondhead diaz diberville diboll dickeyville
dickinson dickson dickson-city dieppe diepsloot dierks dighton dihok dike dilkon dilley dillingham dillon dillonvale
dillsboro dillsburg dilworth dimmitt dimondale dinuba dire-dawa discovery-bay dishman district-heights divernon
dix-hills dixfield dixiana dixmont dixmoor dixon dixon-lane-meadow-creek djibouti dnipro dobbs-ferry dobson
dock-junction doctor-phillips dodge-center dodge-city dodgeville dodson-branch doe-valley doffing dogtown doha
dolan-springs dolbeau-mistassini dolgeville dollar-bay dollar-corner dollar-point dollard-des-ormeaux dolton dombivli
dona-ana donald donaldsonville donalsonville donetsk dongan-hills dongguan doniphan donna donora donovan-estates
doolittle dooms dora dorado doral doraville dormont dorneyville dortmund dorval dos-palos dothan douala double-oak
double-springs douglas douglass douglass-hills douglaston douglasville dousman dove-valley dover dover-base-housing
dover-beaches-north dover-beaches-south dover-foxcroft dover-plains dowagiac downers-grove downey downingtown
doylestown dracut drain dranesville draper dravosburg dresden dresher drew drexel drexel-heights drexel-hill driggs
dripping-springs druid-hills drum-point drummondville drumright dry-ridge dry-run dryden du-quoin duarte dubai dublin
dubois duboistown dubuque duchesne duck-hill dudley due-west duenweg duisburg dulac dulce dulles-town-center duluth
dumas dumbarton dumfries dumont dunbar duncan duncannon duncansville duncanville dundalk dundas dundee dunean dunedin
dunellen dunes-city dunkirk dunkirk-town-center dunlap dunmore dunn dunn-loring dunnellon dunnigan dunnstown dunsmuir
dunstable dunwoody dupo dupont duque duque-de-caxias duquesne durand durango durant durban durg durgapur durham duryea
dushanbe duson dusseldorf dutch-harbor duvall duxbury dwight dyer dyersburg dyersville dyker-heights dysart eagan
eagar eagle eagle-butte eagle-grove eagle-lake eagle-mountain eagle-pass eagle-point eagle-river eagleton-village
eagleview eagleville earle earlham earlimart earlington earlston earlville early earth easley east-alton
east-atlantic-beach east-aurora east-bangor east-berlin east-bernard east-berwick east-bethel east-brainerd
east-brewton east-bridgewater east-bronson east-brookfield east-brooklyn east-brunswick east-canton east-carbon-city
east-chattanooga east-chicago east-cleveland east-concord east-conemaugh east-dennis east-douglas east-dublin
east-dubuque east-dundee east-earl east-elmhurst east-end east-falmouth east-farmingdale east-flat-rock east-flatbush
east-florence east-foothills east-franklin east-freehold east-gaffney east-garden-city east-garfield-park
east-glenville east-grand-forks east-grand-rapids east-greenbush east-greenville east-greenwich east-griffin
east-gull-lake east-gwillimbury east-haddam east-hampton east-hampton-north east-hanover east-harlem east-hartford
east-harwich east-haven east-hazel-crest east-helena east-hemet east-highland-park east-hill-meridian east-hills
east-honolulu east-independence east-islip east-ithaca east-jerusalem east-jordan east-kingston east-la-mirada
east-lake east-lake-orient-park east-lansdowne east-lansing east-lexington east-liverpool east-london east-longmeadow
east-los-angeles east-machias east-massapequa east-mckeesport east-meadow east-merrimack east-millcreek
east-millinocket east-milton east-missoula east-moline east-moriches east-naples east-new-york east-newark east-newnan
east-northport east-norwalk east-norwich east-oakdale east-orange east-palatka east-palestine east-palo-alto
east-pasadena east-patchogue east-pensacola-heights east-peoria east-pepperell east-perrine east-petersburg
east-pittsburgh east-point east-port-orchard east-porterville east-prairie east-providence east-quincy east-quogue
east-rancho-dominguez east-renton-highlands east-richmond-heights east-ridge east-riverdale east-rochester
east-rockaway east-rockingham east-rutherford east-sahuarita east-saint-louis east-san-gabriel east-sandwich
east-setauket east-shoreham east-sonora east-spencer east-stroudsburg east-sumter east-syracuse east-tawas
east-tremont east-troy east-uniontown east-valley east-village east-washington east-wenatchee east-wenatchee-bench
east-williston east-windsor east-york eastchester eastgate eastham easthampton eastlake eastland eastlawn-gardens
eastman eastmont easton eastover eastpoint eastpointe eastport eastvale eastwood eaton eaton-estates eaton-rapids
eatons-neck eatonton eatontown eatonville eau-claire ebensburg ebute-ikorodu ecatepec-de-morelos echelon echo-park
eclectic economy ecorse edcouch eddington eddystone eddyville eden eden-isle eden-prairie eden-valley edenton edgar
edgard edgartown edgecliff-village edgecomb edgefield edgemere edgemont-park edgemoor edgerton edgewater
edgewater-park edgewood edgeworth edina edinboro edinburg edinburgh edison edisto edmond edmonds edmonston edmonton
edmore edmundston edna edneyville edwards edwards-air-force-base edwardsburg edwardsville effingham effort efon-alaaye
egg-harbor-city eggertsville eglin-air-force-base eglin-village egypt egypt-lake-leto ehrenberg eidson-road
eielson-air-force-base eimsbuttel eixample el-cajon el-campo el-cenizo el-centro el-cerrito el-cerrito-corona el-cerro
el-cerro-mission el-daein el-dorado el-dorado-hills el-dorado-springs el-fasher el-granada el-jebel el-lago el-mango
el-mirage el-monte el-negro el-obeid el-ojo el-paso el-portal el-pueblito el-rancho el-reno el-rio el-segundo
el-sobrante el-verano elba elberta elberton elbow-lake elbridge elburn eldersburg eldon eldora eldorado
eldorado-at-santa-fe eldridge eleanor electra electric-city eleele elephant-butte elfers elgin elida elim eliot
elizabeth elizabeth-city elizabethton elizabethtown elizabethville elk-city elk-creek elk-grove elk-grove-village
elk-plain elk-point elk-rapids elk-ridge elk-river elk-run-heights elkader elkfork elkhart elkhorn elkin elkins
elkland elko elko-new-market elkridge elkton elkview ellaville ellendale ellensburg ellenton ellenville ellerbe
ellettsville ellicott ellicott-city ellijay ellington ellinwood elliot-lake ellis ellisburg ellisville ellport
ellsworth ellwood-city elm-city elm-creek elm-grove elm-springs elma elma-center elmendorf elmendorf-air-force-base
elmer elmhurst elmira elmira-heights elmont elmore elmsford elmwood elmwood-park elmwood-place elon eloy elroy elsa
elsberry elsmere eltingville elton elverson elverta elvins elwood ely elyria elysburg emajagua emerald-isle
emerald-lake-hills emerald-lakes emerald-mountain emerson emerson-hill emeryville emigsville eminence emmaus
emmetsburg emmett emmitsburg emory empire emporia emporium emsworth encantada-ranchito-el-calaboz encanto
enchanted-hills encinitas encino endicott endwell energy enetai enfield england englewood englewood-cliffs englishtown
enhaut enid enigma enlow ennis enoch enochville enola enon enosburg-falls ensenada ensley enterprise entiat enugu
enumclaw ephraim ephrata epping epsom epworth erath erbil erda erick erie erin erlands-point-kitsap-lake erlanger erma
erving erwin erwinville erzurum escalon escanaba escatawpa escobares escondido esenler eskisehir esko espanola esparto
esperance esperanza espino espoo espy essen essex essex-fells essex-junction essex-village essexville estacada
estancia estancias-de-florida estell-manor estelle ester estero estes-park esther estherville estill estill-springs
etawah ethete etna etobicoke etowah ettrick eucalyptus-hills euclid eudora eufaula eugene euharlee euless eunice
eupora eureka eureka-mill eureka-springs eustis eutaw evadale evans evans-city evansburg evansdale evanston evansville
evart eveleth evendale everett evergreen evergreen-park everman everson ewa-beach ewa-gentry ewa-villages ewing
excelsior excelsior-springs exeter exmore experiment exton eyota fabens factoryville fair-grove fair-haven fair-lawn
fair-oaks fair-oaks-ranch fair-plain fairbank fairbanks fairbanks-ranch fairborn fairburn fairbury fairchance
fairchild-air-force-base fairchilds fairdale fairfax fairfax-station fairfield fairfield-bay fairfield-beach
fairfield-glade fairfield-harbour fairfield-heights fairforest fairhaven fairhope fairland fairlawn fairlea
fairless-hills fairmead fairmont fairmont-city fairmount fairmount-heights fairplains fairport fairport-harbor fairton
fairview fairview-ferndale fairview-heights fairview-park fairview-shores fairway fairwood faisalabad fajardo
falcon-heights falcon-lake-estates falconer falfurrias falkville fall-branch fall-city fall-creek fall-river fallbrook
falling-water fallingbrook fallon falls-church falls-city falls-creek fallsburg fallston falmouth falmouth-foreside
fannett fanwood far-rockaway fargo faribault faridabad farley farm-loop farmer-city farmers-branch farmers-loop
farmersburg farmersville farmerville farmingdale farmington farmington-hills farmingville farmland farmville farr-west
farragut farrell farwell fate faxon fayette fayetteville fearrington-village feasterville feather-sound
federal-heights federal-way federalsburg feira-de-santana felida fellsburg fellsmere felton fenghuang fennimore
fennville fenton ferdinand fergus-falls ferguson fern-acres fern-creek fern-park fern-prairie fernandina-beach
ferndale fernley fernway ferriday ferris ferrisburgh ferron ferrum ferry-pass ferrysburg fes festus fife fife-heights
fifth-street filer fillmore financial-district fincastle finderne findlay finley finneytown fircrest firebaugh
firestone firing-range firozabad first-mesa firthcliffe fish-hawk fish-lake fisher fishers fishersville fishhook
fishkill fiskdale fitchburg fitzgerald fitzwilliam five-corners five-forks five-points fivepointville flagami
flagler-beach flagler-estates flagstaff flanagan flanders flandreau flat-river flat-rock flatbush flatlands flatonia
flatwoods fleetwood fleming-island flemingsburg flemington fletcher flint flint-city flippin flomaton flora
flora-vista floral-city floral-park florala florence florence-graham floresville florham-park florianopolis florida
florida-city florida-ridge floridablanca florin floris florissant flossmoor flourtown flower-hill flower-mound
flowery-branch flowing-wells flowood floydada flushing flying-hills fobes-hill folcroft foley folkston follansbee
folly-beach folsom fond-du-lac fontana foothill-farms foothill-ranch ford-city ford-heights fordham fords
fords-prairie fordyce forest forest-acres forest-city forest-glen forest-grove forest-heights forest-hill forest-hills
forest-lake forest-meadows forest-oaks forest-park forest-ranch forestbrook forestdale foresthill forestville
forked-river forks forney forrest forrest-city forreston forsyth fort-ashby fort-atkinson fort-belknap-agency
fort-belvoir fort-benton fort-bliss fort-bragg fort-branch fort-campbell-north fort-carson fort-clark-springs
fort-collins fort-covington-hamlet fort-davis fort-defiance fort-deposit fort-dix fort-dodge fort-drum fort-edward
fort-erie fort-fairfield fort-gaines fort-gibson fort-hall fort-hamilton fort-hancock fort-hood fort-hunt fort-irwin
fort-kent fort-knox fort-lauderdale fort-lee fort-leonard-wood fort-loramie fort-lupton fort-madison fort-mckinley
fort-mcmurray fort-meade fort-mill fort-mitchell fort-montgomery fort-morgan fort-myers fort-myers-beach
fort-myers-shores fort-oglethorpe fort-payne fort-pierce fort-pierce-north fort-pierce-south fort-pierre fort-plain
fort-polk-north fort-polk-south fort-recovery fort-riley-north fort-rucker fort-salonga fort-saskatchewan fort-scott
fort-shawnee fort-smith fort-st-john fort-stewart fort-stockton fort-thomas fort-thompson fort-totten fort-valley
fort-wadsworth fort-walton-beach fort-washakie fort-washington fort-wayne fort-worth fort-wright fortaleza fortuna
fortuna-foothills fortville forty-fort foscoe foshan fosston foster foster-brook foster-city fostoria fountain
fountain-green fountain-hill fountain-hills fountain-inn fountain-valley fountainebleau fountainhead-orchard-hills
four-corners four-oaks four-seasons fowler fowlerville fox-chapel fox-chase fox-farm-college fox-island fox-lake
fox-lake-hills fox-point fox-river-grove fox-run foxborough foz-do-iguacu frackville framingham framingham-center
franca francestown francis francisville franconia frankenmuth frankfort frankfort-square frankfurt-am-main franklin
franklin-center franklin-furnace franklin-lakes franklin-park franklin-springs franklin-square franklinton
franklinville frankston franksville frankton franquez fraser frazee frazeysburg frazier-park frederic frederick
fredericksburg frederickson fredericktown fredericton fredonia freeburg freedom freehold freeland freeman freemansburg
freeport freer freetown fremont french-camp french-island french-lick french-settlement frenchtown frenchville
fresh-meadows fresnillo fresno frewsburg friars-point friday-harbor fridley friedens friend friendly friendship
friendship-village friendswood friona frisco frisco-city fritch fritz-creek front-royal frontenac frontera frostburg
frostproof fruit-cove fruit-heights fruit-hill fruita fruitdale fruitland fruitland-park fruitport fruitridge-pocket
fruitvale fruitville fryeburg ft-ashby ft-atkinson ft-belknap-agency ft-belvoir ft-benton ft-bliss ft-bragg ft-branch
ft-campbell-north ft-carson ft-clark-springs ft-collins ft-covington-hamlet ft-davis ft-defiance ft-deposit ft-dix
ft-dodge ft-drum ft-edward ft-erie ft-fairfield ft-gaines ft-gibson ft-hall ft-hamilton ft-hancock ft-hood ft-hunt
ft-irwin ft-kent ft-knox ft-lauderdale ft-lee ft-leonard-wood ft-loramie ft-lupton ft-madison ft-mckinley ft-mcmurray
ft-meade ft-mill ft-mitchell ft-montgomery ft-morgan ft-myers ft-myers-beach ft-myers-shores ft-oglethorpe ft-payne
ft-pierce ft-pierce-north ft-pierce-south ft-pierre ft-plain ft-polk-north ft-polk-south ft-recovery ft-riley-north
ft-rucker ft-salonga ft-saskatchewan ft-scott ft-shawnee ft-smith ft-st-john ft-stewart ft-stockton ft-thomas
ft-thompson ft-totten ft-valley ft-wadsworth ft-walton-beach ft-washakie ft-washington ft-wayne ft-worth ft-wright
fuentes-del-valle fuig fujisawa fukuoka fukushima fukuyama fulda fuller-heights fullerton fulshear fulton fultondale
fuquay-varina fushun fussels-corner fuxin fuzhou fyffe gadsden gaffney gage-park gages-lake gahanna gainesville
gaithersburg gajuwaka galateo galati galax galena galena-park gales-ferry galesburg galesville galeton galeville
galion gallatin galliano gallipolis gallitzin gallup galt galva galveston gambier gambrills gamewell ganado gandy
gang-mills ganja gantt gap garcia garden-acres garden-city garden-city-park garden-city-south garden-grove
garden-home-whitford garden-ridge garden-view gardena gardendale gardere gardiner gardner gardnertown gardnerville
gardnerville-ranchos garfield garfield-heights garland garner garnet garnett garoua garretson garrett garrett-park
garrettsville garrison garrochales garwood gary garyville gas-city gaspe gasport gassville gaston gastonia gastonville
gate-city gates-mills gates-north-gates gatesville gateway gatineau gatlinburg gautier gaya gaylord gaza gaziantep
gdansk gdynia gearhart geary gebze geistown gelsenkirchen general-santos genesee geneseo geneva geneva-on-the-lake
genoa genoa-city genola gentry george george-town george-west georgetown georgiana gerald gerber gering germantown
germantown-hills geronimo gervais gettysburg ghaziabad gholson gibbon gibbsboro gibbstown gibraltar gibson gibson-city
gibsonburg gibsonia gibsonton gibsonville giddings gideon gifford gifu-shi gig-harbor gijon gila-bend gilbert
gilbert-creek gilberts gilbertsville gilcrest gilford gill gillespie gillett gillette gilman gilmanton gilmer gilroy
girard girardville girdwood giza glace-bay glade-spring gladeview gladewater gladstone gladwin glandorf glasco
glasford glasgow glasgow-village glassboro glassmanor glassport glastonbury glastonbury-center gleason gleed
glen-allen glen-alpine glen-avon glen-burnie glen-carbon glen-cove glen-ellyn glen-gardner glen-head glen-lyon
glen-oaks glen-raven glen-ridge glen-rock glen-rose glenarden glencoe glendale glendale-heights glendive glendora
gleneagle glenmont glenmoor glenmora glenmore glenn-dale glenn-heights glenns-ferry glennville glenolden glenpool
glenrock glens-falls glens-falls-north glenshaw glenside glenvar-heights glenview glenville glenwood glenwood-city
glenwood-landing glenwood-springs glidden glide globe gloucester gloucester-city gloucester-courthouse
gloucester-point glouster gloversville gloverville glyndon gnadenhutten goddard godfrey godley goffstown goiania
gold-bar gold-beach gold-camp gold-canyon gold-coast gold-hill gold-key-lake gold-river golden golden-beach
golden-gate golden-glades golden-grove golden-hills golden-meadow golden-shores golden-triangle golden-valley
goldendale goldenrod goldens-bridge goldsboro goldsby goldthwaite goleta golf-manor goliad gombe gomez-palacio
gonzales gonzalez good-hope goodhue gooding goodings-grove goodland goodlettsville goodman goodrich goodview goodwater
goodwell goodyear goose-creek gorakhpur gordo gordon gordon-heights gordonsville goreville gorham gorman goshen
gosnell goteborg gotha gothenburg goulding goulds gouldsboro gouverneur governador-valadares gowanda gower goyang-si
grabill graceville grafton graham grain-valley grambling gramercy gramercy-park granbury granby grand-bay grand-blanc
grand-boulevard grand-canyon grand-canyon-village grand-coulee grand-falls-windsor grand-forks grand-haven
grand-island grand-isle grand-junction grand-ledge grand-marais grand-meadow grand-mound grand-point grand-prairie
grand-rapids grand-ronde grand-saline grand-terrace grande-prairie grandview grandview-heights grandview-plaza
grandville grandwood-park grandyle-village granger grangeville granite granite-bay granite-city granite-falls
granite-hills granite-quarry granite-shoals graniteville grant grant-city grant-park grant-valkaria grantham grantley
grants grants-pass grantsburg grantsville grantville granville granville-south grape-creek grapeland grapevine
grasonville grass-lake grass-valley graton gravel-ridge gravesend gravette gray gray-summit grayling
graymoor-devondale grayslake grayson grayson-valley graysville grayville great-barrington great-bend great-falls
great-kills great-neck great-neck-estates great-neck-gardens great-neck-plaza great-river greater-grand-crossing
greater-napanee greater-noida greater-northdale greater-sudbury greater-upper-marlboro greatwood greece greeley green
green-acres green-bay green-cove-springs green-forest green-harbor-cedar-crest green-haven green-hill green-island
green-knoll green-level green-meadows green-oaks green-park green-river green-rock green-springs green-tree
green-valley green-valley-farms greenacres greenacres-city greenback greenbelt greenbriar greenbrier greenburgh
greenbush greencastle greendale greene greeneville greenfield greenfields greenhills greenland greenlawn greenock
greenpoint greenport greenport-west greensboro greensburg greentown greentree greenup greenvale greenville greenwich
greenwood greenwood-lake greenwood-village greer gregory greilickville grenada gresham gresham-park gretna greybull
gridley griffin griffith grifton griggsville grill grimes grimsley grinnell grissom-air-force-base groesbeck
grosse-ile grosse-pointe grosse-pointe-farms grosse-pointe-park grosse-pointe-shores grosse-pointe-woods groton
grottoes grove grove-city grove-hill groveland groveport grover-beach groves groveton grovetown groveville
gruetli-laager grundy-center gruver grymes-hill guadalajara guadalupe guamuchil guanajuato guangzhou guanica guankou
guantanamo guaruja guarulhos guasave guatemala-city guayabal guayama guayanilla guayaquil guaynabo guelph guerneville
guernsey gueydan guilford guilford-center guilford-siding guilin guin guiyang gujranwala gujrat gulbarga gulf-breeze
gulf-gate-estates gulf-hills gulf-park-estates gulf-shores gulfport guli gulivoire-park gumi gumlog gun-barrel-city
gunbarrel gunnison gunter guntersville guntown guntur gurabo gurdon gurnee gustavo-adolfo-madero gustine guthrie
guthrie-center guttenberg guwahati guymon guyton gwalior gwangju gwinn gypsum hachioji hacienda-heights
hacienda-santa-fe hackberry hackensack hackettstown hackleburg haddon-heights haddonfield hadley hafar-al-batin
hagaman hagerman hagerstown hahira hahnville haifa haikou haiku-pauwela hail hailey haines haines-city hainesville
haiphong hakodate halawa halawa-heights hale-center haledon haleiwa hales-corners halesite haleyville half-moon
half-moon-bay halfway halfway-house halifax hall-park hallam hallandale-beach hallettsville hallowell halls hallstead
hallsville halstead haltom-city ham-lake hamadan hamah hamamatsu hamburg hamburg-nord hamden hamhung hamilton
hamilton-city hamilton-square hamilton-worcester hamlet hamlin hammond hammonton hampden hampden-sydney hampshire
hampstead hampton hampton-bays hampton-beach hampton-falls hampton-manor hamtramck hana hanahan hanamaulu hanapepe
hanapepe-heights hanceville hancock handan hanford hangzhou hanley-hills hanna-city hannahs-mill hannawa-falls
hannibal hannover hanoi hanover hanover-park hansen hanson hansville haora hapeville happy-camp happy-valley harahan
harare harbin harbison-canyon harbor harbor-beach harbor-bluffs harbor-hills harbor-isle harbor-springs
harbour-heights hardeeville hardin hardinsburg hardwick hargeysa harker-heights harkers-island harlan harleigh harlem
harlem-heights harleysville harlingen harper harper-woods harpersville harpswell-center harrah harriman harrington
harrington-park harris harris-hill harrisburg harrison harrisonburg harrisonville harristown harrisville harrodsburg
harrogate hart hartford hartford-city hartington hartland hartley hartsdale hartselle hartshorne hartsville hartville
hartwell harvard harvest harvey harveys-lake harwich harwich-center harwich-port harwood-heights hasbrouck-heights
haskell haskins haslet haslett hasson-heights hastings hastings-on-hudson hatboro hatch hatfield hatillo hato-candal
hattiesburg haubstadt haughton hauppauge hauterive hauula havana havelock haven haverhill haverstraw haviland havre
havre-de-grace haw-river hawaiian-acres hawaiian-beaches hawaiian-gardens hawaiian-ocean-view hawaiian-paradise-park
hawarden hawesville hawi hawkesbury hawkins hawkinsville hawley haworth hawthorn-woods hawthorne hayden hayesville
hayfield hayfork haymarket haynesville hays haysville hayti hayward hazard hazardville hazel-crest hazel-dell
hazel-green hazel-park hazelwood hazen hazlehurst hazleton head-of-the-harbor head-of-westport headland healdsburg
healdton healy hearne heath heathcote heathrow heavener hebbronville heber heber-city heber-overgaard heber-springs
hebron hebron-estates hector hedwig-village heeia hefei heflin hegang heidelberg helena helena-valley-northeast
helena-valley-northwest helena-valley-southeast helena-valley-west-central helena-west-helena helena-west-side
hellertown hells-kitchen helmetta helotes helper helsinki hemby-bridge hemet hemlock hemlock-farms hemphill hempstead
henagar henderson hendersonville hendron hengshui hengyang hennessey henniker henrietta henry henry-fork henryetta
henryville hephzibah heppner herald herald-harbor herat herculaneum hercules hereford herington heritage-creek
heritage-hills heritage-lake heritage-pines heritage-village herkimer hermann hermantown hermiston hermitage hermon
hermosa-beach hermosillo hernando hernando-beach herndon heroica-caborca heroica-guaymas heroica-matamoros
heroica-zitacuaro herricks herriman herrin herscher hershey hertford hesperia hesston hettinger hewitt hewlett
hewlett-harbor heyburn heyworth heze hialeah hialeah-gardens hiawatha hibbing hickam-field hickman hickory
hickory-creek hickory-hills hickory-withe hicksville hico hidalgo hidden-hills hidden-meadows hidden-spring
hidden-valley hidden-valley-lake hide-a-way-lake hideaway higganum higginsville high-bridge high-point high-ridge
high-springs highfield-cascade highgrove highland highland-acres highland-beach highland-city highland-falls
highland-heights highland-lake highland-lakes highland-mills highland-park highland-springs highland-village highlands
highlands-baywood-park highlands-ranch highpoint highspire hightstown highview highwood hiland-park hilbert hildale
hildebran hill hill-air-force-base hill-city hill-country-village hill-n-dale hillandale hillcrest hillcrest-heights
hilldale hiller hilliard hillsboro hillsboro-beach hillsborough hillsdale hillside hillside-lake hillsmere-shores
hillsville hilltop-lakes hillview hilmar-irwin hilo hilton hilton-head hilton-head-island himeji hinckley hines
hinesburg hinesville hingham hinsdale hinton hirakata hiram hiratsuka hiroshima hisar hitchcock ho-chi-minh-city
ho-ho-kus hoback hobart hobbs hobe-sound hoboken hockessin hockinson hodgdon hodgenville hodgkins hoffman-estates
hogansville hohenwald hohhot hoisington hokendauqua hokes-bluff holbrook holcomb holden holden-heights holdenville
holderness holdrege holgate holguin holiday holiday-city-berkeley holiday-city-south holiday-heights holiday-island
holiday-lakes holiday-shores holiday-valley holladay holland hollandale holley holliday hollidaysburg hollins hollis
hollis-center hollister holliston holloman-air-force-base holly holly-hill holly-hills holly-lake-ranch holly-ridge
holly-springs hollymead hollywood hollywood-park holmen holmes-beach holstein holt holton holts-summit holtsville
holtville holualoa holyoke home home-garden home-gardens homeacre-lyndora homedale homeland homeland-park homer
homer-city homer-glen homerville homestead homestead-meadows-north homestead-meadows-south hometown homewood hominy
homosassa homosassa-springs homs homyel honaker honalo honaunau-napoopoo honcho hondo honea-path honeoye-falls
honesdale honey-brook honey-grove honeyville hong-kong honokaa honolulu hood-river hooker hooks hooksett hooper
hooper-bay hoopers-creek hoopeston hoosick-falls hoover hooverson-heights hopatcong hopatcong-hills hope hope-mills
hope-valley hopedale hopewell hopkins hopkinsville hopkinton hopwood hoquiam horace horatio horicon horizon-city
horizon-west horlivka hormigueros horn-lake hornell hornsby-bend horse-cave horse-pasture horse-shoe horseheads
horseheads-north horseshoe-bay horseshoe-bend horsham horton hortonville hoschton hot-springs
hot-springs-national-park hot-springs-village houck hough houghton houghton-lake houlton houma housatonic houserville
houston howard howard-beach howard-city howard-lake howards-grove howe howell howey-in-the-hills howland
howland-center hoxie hoyt-lakes hrodna hsinchu huachuca-city huaian huaibei huainan hualien-city huamantla huancayo
huangshi huauchinango hubbard hubbard-lake hubbardston huber-heights huber-ridge hubli hudson hudson-bend hudson-falls
hudson-lake hudson-oaks hudsonville hue hueytown hughes hughes-springs hughestown hughesville hughson hugo hugoton
huguenot huguley huixquilucan huizhou hulan-ergi hull humacao humansville humble humboldt humboldt-hill hummels-wharf
hummelstown hungnam hunt-valley hunter hunters-creek hunters-creek-village huntersville huntertown huntingburg
huntingdon huntington huntington-bay huntington-beach huntington-park huntington-station huntington-woods huntingtown
huntingtown-town-center huntley hunts-point huntsville huocheng hurley hurlock huron hurricane hurst hurstbourne
hurstbourne-acres hurt hustisford hutchins hutchinson hutchinson-island-south hutto huxley hwaseong-si hyannis
hyattsville hybla-valley hyde hyde-park hyderabad hydesville hypoluxo hyrum iasi ibadan ibague ibaraki icard
ichalkaranji ichihara ichinomiya ida-grove idabel idaho-falls idaho-springs idalou idyllwild idyllwild-pine-cove
idylwood iguala-de-la-independencia ikeja ikot-ekpene iksan ilchester ilesa iligan iligan-city ilion iloilo ilorin
imbery imlay-city immokalee imperial imperial-beach ina incheon incline-village independence independent-hill
india-hook indialantic indian-harbour-beach indian-head indian-head-park indian-heights indian-hills
indian-hills-cherokee-section indian-mountain-lake indian-river indian-river-estates indian-river-shores
indian-rocks-beach indian-shores indian-springs indian-springs-village indian-trail indian-wells indiana indianapolis
indianola indiantown indio indios indore industry inez ingalls ingalls-park ingenio ingersoll ingleside inglewood
inglewood-finn-hill inglis ingram inkerman inkster inman inman-mills inniswold inola intercourse interlachen
interlaken international-falls inver-grove-heights inverness inverness-highlands-north inverness-highlands-south
inwood inyokern iola iona ione ionia iota iowa iowa-city iowa-colony iowa-falls iowa-park ipoh ipswich iquitos iraan
irapuato irbid irkutsk irmo iron-mountain iron-river irondale irondequoit ironton ironville ironwood iroquois-point
irrigon irvine irving irving-park irvington irwin irwindale isabel-segunda isabela isanti iselin isfahan ishpeming
isla-vista islamabad islamorada island-city island-heights island-lake island-park island-walk islandia isle-of-hope
isle-of-normandy isle-of-palms islington islip islip-terrace ismailia issaquah istanbul itagui italy itaquaquecetuba
itasca ithaca itta-bena iuka iva ivanhoe ivanovo ives-estates ivins ivyland iwaki iwo ixonia ixtapa-zihuatanejo
ixtapaluca izhevsk izmir iztacalco iztapalapa jabalpur jaboatao jaboatao-dos-guararapes jacinto-city jackpot jacksboro
jackson jackson-center jackson-heights jacksonville jacksonville-beach jacksonwald jacobus jacona-de-plancarte jaffrey
jagual jaipur jakarta jal jalandhar jalgaon jalna jamaica jamaica-beach jamaica-plain jambi-city james-city
james-island jamesburg jamesport jamestown jamestown-west jammu jamnagar jamshedpur jamul jan-phyl-village janesville
jarales jarrell jarrettsville jasmine-estates jasonville jasper jauca jay jayuya jean-lafitte jeanerette jeannette
jeddah jefferson jefferson-city jefferson-heights jefferson-hills jefferson-valley-yorktown jeffersontown
jeffersonville jeju-city jellico jember jemez-pueblo jemison jena jenison jenkins jenkintown jenks jennings
jennings-lodge jensen-beach jeonju jericho jermyn jerome jersey-city jersey-shore jersey-village jerseyville jerusalem
jessup jesup jewell jewett jewett-city jhang-sadr jhansi jiamusi jiangmen jianshui jiaojiang jiaozuo jiaxing jieyang
jilin jim-thorpe jinan jincheng jingdezhen jining jinzhou jiujiang jiutepec jixi joanna joao-pessoa jobos jodhpur
johannesburg john-day johns-creek johnsburg johnson johnson-city johnson-creek johnson-lane johnsonburg johnsonville
johnston johnston-city johnstonville johnstown johor-bahru joint-base-lewis-mcchord joinville joliet joliette jolivue
jollyville jones jones-creek jonesboro jonesborough jonesport jonestown jonesville jonquiere joplin joppatowne jordan
jos joseph joseph-city josephine joshua joshua-tree jourdanton juana-diaz juarez juba juchitan-de-zaragoza judson
judsonia juiz-de-fora julesburg julian juncal juncos junction junction-city jundiai june-park juneau juno-beach
jupiter jurupa-valley justice justin kaaawa kaanapali kaanapali-landing kabul kachina-village kaduna kaesong
kafr-ad-dawwar kagoshima kahaluu kahaluu-keauhou kahoka kahramanmaras kahriz kahuku kahului kaibito kaifeng kailua
kailua-kona kakinada kakogawacho-honmachi kalaheo kalama kalamazoo kalaoa kalida kalifornsky kaliningrad kalininskiy
kalispell kalkaska kalona kaluga kalyan kamarhati kamas kamiah kamloops kampala kampung-baru-subang kanab kananga
kanasin kanata kanazawa kandahar kane kaneohe kankakee kannapolis kano kanpur kansas-city kaohsiung kapaa kapaau
kaplan kapolei karabaglar karachi karagandy karaj karamay karbala karlsruhe karnes-city karol-bagh kaser kashgar
kashiwa kassala kasson kasugai kasur kathleen kathmandu katonah katowice katsina katy kaufman kaukauna kaunakakai
kaunas kawagoe kawaguchi kawasaki kayenta kayseri kaysville kazan keaau kealakekua keansburg kearney kearney-park
kearns kearny kechi keedysville keego-harbor keeler-farm keelung keene keenesburg keeseville keewatin keizer kekaha
keller kellogg kellyville kelowna kelseyville kelso kemah kemerovo kemmerer kemp kemp-mill kempner ken-caryl kenai
kenbridge kendale-lakes kendall kendall-green kendall-park kendall-west kendallville kenduskeag kenedy kenhorst
kenilworth kenitra kenly kenmar kenmare kenmore kennebunk kennebunkport kennedale kennedy kenner kennesaw kenneth-city
kennett kennett-square kennewick kenora kenosha kenova kensett kensington kensington-park kent kent-acres kent-city
kentfield kentland kenton kentville kentwood kenvil kenwood kenyon keokea keokuk kerens kerhonkson kerman kermanshah
kermit kernersville kernville kerrville kersey kershaw keshena keswick ketchikan ketchum kettering kettle-falls
kettleman-city keuka-park kew-gardens kew-gardens-hills kewanee kewaskum kewaunee key-biscayne key-center key-largo
key-vista key-west keyes keyport keyser keystone keystone-heights khabarovsk khabarovsk-vtoroy khamis-mushait kharkiv
khartoum kherson khmelnytskyi khomeyni-shahr khorramabad khorramshahr khulna kiantone kiawah-island kiefer kiel kigali
kihei kilauea kildeer kilgore kill-devil-hills killdeer killeen killian killingly-center kilmanagh kilmarnock kiln
kimball kimberling-city kimberly kimhae kincaid kinder kinderhook king king-city king-cove king-george king-of-prussia
kingfield kingfisher kingman kings-bay-base kings-beach kings-bridge kings-grant kings-mills kings-mountain kings-park
kings-park-west kings-point kingsburg kingsbury kingsford kingsford-heights kingsgate kingsland kingsley kingsport
kingston kingston-estates kingston-springs kingston-upon-hull kingstown kingstree kingsville kingwood kinnelon kinsey
kinshasa kinsley kinston kiowa kirby kirbyville kirkland kirksville kirkuk kirkwood kirov kirtland kiryas-joel
kisangani kissee-mills kissimmee kitakyushu kitchener kittanning kittery kittery-point kittitas kittredge kitty-hawk
kitwe klahanie klamath-falls klang knightdale knightsen knightstown knik-fairview knob-noster knollwood knottsville
knox knox-city knoxville ko-olina kobe kochi kodiak kodiak-station kohler kokomo kolhapur kolkata kollam koln koloa
kolwezi komsomolsk-on-amur konawa konya koontz-lake korba koreatown koriyama kosciusko koshigaya kosti kostroma kota
kota-bharu kota-kinabalu kotli kotzebue kountze kousseri kouts kowloon kozhikode krakow krasnodar krasnogvargeisky
krasnoyarsk krebs kremmling kronenwetter krotz-springs krugersdorp krugerville krum kryvyi-rih kuala-lumpur
kuala-terengganu kualapuu kuantan kuching kukatpalli kula kulpmont kulpsville kulti kumamoto kumasi kuna kunming
kunshan kupang kurashiki kure-beach kurgan kurnool kursk kurtistown kutztown kwangmyong kyiv kyle kyoto kyzylorda
la-alianza la-blanca la-canada-flintridge la-center la-cienega la-coste la-crescent la-crescenta-montrose la-croft
la-crosse la-cygne la-dolores la-feria la-fermina la-grande la-grange la-grange-park la-grulla la-habra
la-habra-heights la-harpe la-haute-saint-charles la-homa la-huerta la-jolla la-joya la-junta la-luisa la-luz la-marque
la-mesa la-mesilla la-mirada la-monte la-palma la-paloma la-parguera la-paz la-piedad la-pine la-plata la-playa
la-plena la-porte la-porte-city la-prairie la-presa la-pryor la-puebla la-puente la-quinta la-riviera la-salle
la-selva-beach la-union la-vale la-vergne la-verne la-vernia la-villa la-vista labadieville labarque-creek labelle
labrador-city lac-du-flambeau lacey lackawanna lackland-air-force-base lacombe lacon laconia lacoochee lacy-lakeview
ladd ladera ladera-heights ladera-ranch ladner ladonia ladson ladue lady-lake ladysmith lafayette lafayette-hill
laflin lafollette lago-vista lagos lagos-de-moreno lagrange laguna laguna-beach laguna-heights laguna-hills
laguna-niguel laguna-park laguna-vista laguna-woods lagunitas-forest-knolls lahaina lahore laie laingsburg lajas
lake-alfred lake-arbor lake-arrowhead lake-arthur lake-barcroft lake-barrington lake-belvedere-estates lake-bluff
lake-brownwood lake-butler lake-camelot lake-carmel lake-catherine lake-charles lake-city lake-clarke-shores lake-como
lake-crystal lake-dalecarlia lake-dallas lake-darby lake-delton lake-dunlap lake-elmo lake-elsinore lake-erie-beach
lake-fenton lake-forest lake-forest-park lake-geneva lake-grove lake-hallie lake-hamilton lake-havasu-city lake-helen
lake-heritage lake-holiday lake-in-the-hills lake-isabella lake-jackson lake-junaluska lake-katrine lake-kiowa
lake-koshkonong lake-lakengren lake-latonka lake-lorraine lake-los-angeles lake-lotawana lake-lucerne lake-lure
lake-luzerne lake-mack-forest-hills lake-magdalene lake-marcel-stillwater lake-mary lake-meade lake-michigan-beach
lake-mills lake-mohawk lake-mohegan lake-montezuma lake-monticello lake-morton-berrydale lake-murray-of-richland
lake-nacimiento lake-nebagamon lake-norman-of-catawba lake-odessa lake-of-the-pines lake-of-the-woods lake-orion
lake-oswego lake-ozark lake-panasoffkee lake-panorama lake-park lake-placid lake-pocotopaug lake-providence lake-purdy
lake-ridge lake-ripley lake-ronkonkoma lake-saint-croix-beach lake-saint-louis lake-san-marcos lake-sarasota
lake-secession lake-shore lake-station lake-stevens lake-stickney lake-success lake-summerset lake-tansi lake-telemark
lake-view lake-villa lake-village lake-waccamaw lake-wales lake-wazeecha lake-wildwood lake-winnebago lake-wisconsin
lake-wissota lake-worth lake-worth-corridor lake-wylie lake-wynonah lake-zurich lakefield lakehills lakehurst lakeland
lakeland-highlands lakeland-north lakeland-south lakeland-village lakemont lakemoor lakemore lakeport lakes
lakes-by-the-bay lakeshire lakeshore lakeside lakeside-park lakesite lakeview lakeview-estates lakeville lakeway
lakewood lakewood-club lakewood-park lakewood-shores lakin lal-bahadur-nagar lamar lamartine lambert lambertville
lamboglia lambton-shores lame-deer lamesa lamoni lamont lampasas lampeter lanai-city lanark lancaster lancaster-mill
lancienne-lorette land-o-lakes landen lander landing landis landisville landmark landover landover-hills landrum
lanesborough lanett langdon langfang langford langhorne langhorne-manor langley langley-park langston lanham
lanham-seabrook lannon lansdale lansdowne lanse lansford lansing lantana lanzhou laohekou lapeer lapel laplace laporte
lapu-lapu-city lapwai laramie larch-way larchmont laredo lares largo larimore larkana larkfield-wikiup larkspur
larksville larned larose las-animas las-cruces las-flores las-lomas las-maravillas las-marias las-ochenta las-ollas
las-palmas-ii las-piedras las-pinas las-quintas-fronterizas las-quintas-fronterizas-colonia las-vegas lasara
lassomption latakia latham lathrop lathrup-village latimer latina laton latrobe latta lattingtown latur lauderdale
lauderdale-by-the-sea lauderdale-lakes lauderhill laughlin laughlin-air-force-base laurel laurel-bay laurel-hill
laurel-hollow laurel-lake laurel-park laurel-springs laureldale laureles laurelton laurence-harbor laurens laurentides
laurinburg laurium laurys-station lavaca laval lavalette lavallette laveen laverkin laverne lavon lavonia lawai
lawndale lawnside lawnton lawrence lawrence-park lawrenceburg lawrenceville lawson lawson-heights lawtell lawton
layhill laymantown layton laytonville lazy-mountain le-center le-claire le-grand le-mars le-plateau le-roy le-sueur
lea-hill leachville lead leadville leadville-north leadwood league-city lealman leamington leander leavenworth
leavittsburg leawood lebanon lebanon-junction lebanon-south lebec lecanto lechee lecompte ledbetter leduc ledyard lee
lee-acres leechburg leeds lees-summit leesburg leesport leesville leetonia leetsdale legend-lake lehi lehigh-acres
lehighton leicester leilani-estates leipsic leipzig leisure-city leisure-knoll leisure-village leisure-village-east
leisure-world leisuretowne leitchfield leith-hatfield lekki leland leland-grove lely lely-resort lemay lemmon
lemmon-valley lemon-grove lemont lemoore lemoore-station lemoyne lempster lena lenape-heights lenexa lennox lenoir
lenoir-city lenox lents lenwood leo-cedarville leola leominster leon leon-de-los-aldama leon-valley leona-valley
leonard leonardo leonardtown leonia leonville leoti lepanto les-coteaux lesage leslie lesslie lester-prairie
lethbridge levant level-green level-park-oak-park level-plains levelland leverett levis levittown lewes lewis-center
lewisburg lewisport lewiston lewiston-orchards lewistown lewisville lexington lexington-fayette lexington-hills
lexington-park lhospitalet-de-llobregat lianshan liaoyang liaoyuan libby liberal libertad liberty liberty-center
liberty-city liberty-hill liberty-lake libertyville liborio-negron-torres libreville licking lido-beach light-street
lighthouse-point ligonier lihue lijiang likasi lilbourn lilburn lillington lilongwe lily-lake lima limeira limerick
limestone limestone-creek limington limon linares lincoln lincoln-beach lincoln-city lincoln-heights lincoln-park
lincoln-square lincoln-village lincolndale lincolnia lincolnshire lincolnton lincolnville lincolnwood lincroft linda
lindale linden lindenhurst lindenwold lindley lindon lindsay lindsborg lindstrom lineville linganore linglestown linn
linntown lino-lakes linthicum linton linton-hall linwood linyi lionville lipetsk lipscomb lisbon lisbon-falls lisle
litchfield litchfield-park lithia-springs lithonia lithopolis lititz little-canada little-chute
little-cottonwood-creek-valley little-elm little-falls little-ferry little-flock little-neck little-river
little-river-academy little-rock little-round-lake little-silver little-valley littlefield littlerock littlestown
littleton littleton-common liupanshui live-oak livermore livermore-falls liverpool livingston livingston-manor livonia
ljubljana llano llano-grande lloyd-harbor lloydminster lluveras loch-lomond lochbuie lochearn
lochmoor-waterway-estates lochsloy lock-haven lockeford lockhart lockland lockney lockport lockport-heights lockwood
locust locust-fork locust-grove locust-valley lodi lofall logan logan-city logan-elm-village logan-square logansport
loganville loiza lolo loma loma-linda loma-rica lombard lome lomira lomita lompico lompoc lonaconing london
londonderry londontowne londrina lone-grove lone-jack lone-oak lone-pine lone-star lone-tree long-beach long-branch
long-creek long-grove long-hill long-island-city long-lake long-neck long-prairie long-valley longboat-key longbranch
longmeadow longmont longtown longueuil longview longview-heights longwood lonoke lonsdale loogootee lookout-mountain
loomis lopezville lorain lorane lordsburg lordstown lorena lorenz-park lorenzo loretto loris lorton los-alamitos
los-alamos los-altos los-altos-hills los-angeles los-banos los-chavez los-fresnos los-gatos los-indios los-llanos
los-lunas los-mochis los-molinos los-olivos los-osos los-ranchos-de-albuquerque los-reyes-acaquilpan los-serranos
lost-creek lost-hills loudon loudonville loudoun-valley-estates loughman louisa louisburg louisiana louisville
loup-city lovejoy loveland loveland-park lovell lovelock loves-park lovettsville loving lovington lowell lowellville
lower-allen lower-burrell lower-grand-lagoon lower-lake lower-sackville lower-west-side lowes-island lowesville
lowry-crossing lowville loxahatchee-groves loxley loyal loyalhanna loyola luancheng luanda lubbock lubeck lublin
lubumbashi lucama lucas lucas-valley-marinwood lucasville lucedale lucerne lucerne-valley luck luckey lucknow ludhiana
ludington ludlow ludowici lufkin lugoff luhansk luis-llorens-torres luis-m-cintron lukachukai lula luling lumber-city
lumberton lumpkin luna-pier lunenburg luohe luoyang luqiao luquillo luray lusaka lusby lusk lutcher lutes-mountain
luther lutherville lutherville-timonium luton luttrell lutz luverne luxemburg luxor luxora luyando luzerne lviv lyford
lykens lyman lyme lynbrook lynchburg lyncourt lyndeborough lynden lyndhurst lyndon lyndonville lynn lynn-haven
lynnfield lynnwood lynnwood-pricedale lynwood lyon lyons lytle mabank mableton mabscott mabton macapa macarthur macau
macclenny macedon macedonia maceio machesney-park machias machiasport machida mack mackinaw macomb macon macungie macy
madawaska madbury madeira madeira-beach madelia madera madera-acres madill madison madison-center madison-heights
madison-lake madison-park madisonville madras madrid madurai maebashi maeser magalia magas-arriba magdalena-contreras
magee maggie-valley magna magnitogorsk magnolia magog mahanoy-city maharishi-vedic-city mahilyow mahnomen mahomet
mahopac mahtomedi mahwah maiden maiduguri maili maine maitland maize makaha makaha-valley makakilo makakilo-city
makassar makati-city makawao makhachkala makiyivka makurdi malabar malad-city malaga malakoff malang malatya malden
malegaon malibu malingao malir-cantonment mallory malmo malmstrom-air-force-base malone malta maltby maltepe malvern
malverne mamaroneck mammoth mammoth-lakes mamou manado managua manahawkin manasota-key manasquan manassas
manassas-park manatee-road manati manaus manawa mancelona manchaca manchester manchester-by-the-sea manchester-center
mancos mandalay mandaluyong-city mandan mandaue-city mandeville mangalore mango mangonia-park mangum manhasset
manhasset-hills manhattan manhattan-beach manheim manila manistee manistique manito manitou-beach-devils-lake
manitou-springs manitowoc manizales mankato manlius manly mannford mannheim manning mannington manor manorhaven
manorville mansfield mansfield-center mansfield-city mansilingan manson mansura mantachie mantampay manteca manteno
manteo manti manton mantorville mantua manukau-city manvel manville many many-farms manzanillo maple-bluff maple-glen
maple-grove maple-heights maple-heights-lake-desire maple-lake maple-park maple-plain maple-ridge maple-shade
maple-valley mapleton maplewood maputo maquoketa mar-del-plata mar-mac maracaibo maracay marana marathon marble-falls
marble-hill marblehead marbleton marbletown marbury marceline marcellus march-air-force-base marco marco-island marcus
marcus-hook mardan marengo marfa margaret margate margate-city maria-antonia marianna marianne mariano-colon maricao
maricopa mariemont marienthal marienville marietta marietta-alderwood marin-city marina marina-del-rey marine-city
mariners-harbor marinette maringa maringouin marion marion-center marionville mariposa marissa mariupol marked-tree
markesan markham markle marks marksville marlboro marlboro-meadows marlboro-village marlborough marlette marlin
marlinton marlow marlow-heights marlton marmaduke marmet maroa maroua marquette marquette-heights marrakesh marrero
marriott-slaterville mars mars-hill marseille marseilles marshall marshallton marshalltown marshallville marshfield
marshfield-hills marshville marsing marstons-mills mart martha-lake marthasville martin martindale martinez
martinez-de-la-torre martins-ferry martinsburg martinsville martorell marvell marvin mary-esther maryland-city
maryland-heights marysville maryvale maryville masan masaryktown mascot mascotte mascouche mascoutah mashhad mashpee
masina mason mason-city masonboro masontown masonville maspeth massac massanetta-springs massanutten massapequa
massapequa-park massena massillon mastic mastic-beach masury matamoras matamoros matane mataram matawan matehuala
matheny mathews mathis mathura matoaca matola matsudo matsuyama mattapoisett mattapoisett-center mattawa mattawan
matteson matthews mattituck mattoon mattydale maturin maua maud maugansville mauldin maumee maumelle maunabo maunawili
maurice mauriceville maury mauston mawlamyine maxton maxwell mayaguez maybrook mayer mayfield mayfield-heights
mayflower mayflower-village maynard maynardville mayo mayodan mays-chapel mays-landing maysville maytown mayville
maywood mazar-e-sharif mazatlan mazomanie mbeya mbuji-mayi mcadoo mcalester mcallen mcalmont mcarthur mccall mccamey
mccaysville mcchord-air-force-base mccleary mccloud mccoll mccomb mcconnell-afb mcconnellsburg mcconnellstown
mcconnelsville mccook mccord mccordsville mccormick mccrory mccullom-lake mcdonald mcdonough mcewen mcfarland mcgehee
mcgill mcgovern mcgraw mcgregor mcguire-afb mchenry mcintosh mckees-rocks mckeesport mckenzie mckinley-heights
mckinley-park mckinleyville mckinney mckownville mclean mcleansboro mcleansville mclendon-chisholm mcloud mcmechen
mcmillin mcminnville mcmurray mcpherson mcqueeney mcrae mcsherrystown mead mead-valley meade meadow-glade meadow-lake
meadow-lakes meadow-oaks meadow-vista meadow-woods meadowbrook meadowdale meadowlakes meadowood meadows-place meads
meadview meadville mebane mecca mechanic-falls mechanicsburg mechanicstown mechanicsville mechanicville medan medellin
medfield medford medford-lakes media mediapolis medical-lake medicine-hat medicine-lodge medina medinah medulla medway
meeker meerut meggett mehlville meigs meiners-oaks meknes melbourne melbourne-beach melcher-dallas melissa mellwood
melody-hill melrose melrose-park melville melvindale memphis mena menahga menands menard menasha mendenhall mendham
mendon mendota mendota-heights mendoza menifee menlo-park menominee menomonee-falls menomonie mentone mentor
mentor-on-the-lake mequon meraux merced mercedes mercer mercer-island mercersburg mercerville
mercerville-hamilton-square merchantville mercier meredith meredosia merida meriden meridian meridian-hills
meridian-station meridianville merkel merkezefendi merlin merriam merriam-woods merrick merrifield merrill
merrillville merrimac merrimack merrionette-park merritt-island merritt-park merrydale merryville mersin merton mesa
mesa-verde mescal mescalero mesilla mesquite metairie metairie-terrace metamora metcalfe methuen metlakatla metropolis
metter metuchen metzger mexia mexicali mexico mexico-beach mexico-city meyersdale miami miami-beach miami-gardens
miami-heights miami-lakes miami-shores miami-springs miamisburg miamitown mianyang micco michigan-center michigan-city
middle-island middle-river middle-valley middle-village middleborough middleborough-center middleburg
middleburg-heights middleburgh middlebury middlebush middlefield middleport middlesboro middlesex middleton middletown
middleville midfield midland midland-beach midland-city midland-park midlothian midpines midtown midvale midway
midway-city midway-north midway-south midwest-city mifflinburg mifflinville mignon miguel-hidalgo mikoma mila-doce
milaca milam milan milbank milbridge miles-city milesburg milford milford-mill mililani-town mill-city mill-creek
mill-creek-east mill-hall mill-neck mill-plain mill-valley millbourne millbrae millbrook millbury millcreek
milledgeville millen miller miller-place millers-creek millers-falls millersburg millersport millersville milliken
millington millinocket millis millis-clicquot mills mills-river millsboro millstadt milltown millvale millville
millwood milo milpitas milroy milton milton-freewater milwaukee milwaukie mims minatitlan minato minco minden mineola
mineral-point mineral-ridge mineral-springs mineral-wells minersville minerva minerva-park minetto mineville
mingo-junction mingora minier minkler minna minneapolis minnehaha minneola minneota minnetonka minnetonka-mills
minnetrista minoa minonk minooka minor minorca minot minot-air-force-base minsk minster mint-hill minturn mio
mira-mesa mira-monte mirabel miramar miramar-beach miramichi miranda mirrormont mishawaka mishicot misratah mission
mission-bend mission-canyon mission-district mission-hills mission-viejo mississauga missoula missouri-city
missouri-valley mitchell mitchellville mixco miyazaki moab moapa-town moapa-valley moberly mobile mobridge moca
mocksville modesto mogadishu mogadore mogi-das-cruzes mogul mohave-valley mohawk mohnton mojave mokena mokolo mokpo
mokuleia molalla moline moline-acres molino mombasa momence mona monaca monahans monarch-mill monchengladbach
moncks-corner monclova moncton mondovi monee monessen monett monette monfort-heights monmouth monmouth-beach
monmouth-junction mono-vista monon monona monongah monongahela monroe monroe-city monroe-north monroeville monrovia
monserrate monsey monson monson-center mont-alto mont-belvieu mont-laurier mont-royal mont-saint-hilaire mont-vernon
montague montalvin montana-city montara montauk montclair monte-alto monte-grande monte-rio monte-sereno monte-vista
monteagle montebello montecito montegut montello monterey monterey-park monteria monterrey montes-claros montesano
montevallo montevideo montezuma montgomery montgomery-city montgomery-village montgomeryville monticello montmagny
montour-falls montoursville montpelier montreal montrose montrose-ghent montvale montverde montville-center montz
monument monument-beach monument-hills moodus moody moonachie moorcroft moore moore-haven moorefield mooreland
moores-mill moorestown-lenola mooresville moorhead moorpark moose-jaw moose-lake moose-wilson-road moosic moosup mora
morada moradabad moraga moraine moravia moravian-falls morehead morehead-city moreland moreland-hills morelia morenci
moreno-valley moretown morgan morgan-city morgan-hill morgan-park morgandale morganfield morgans-point-resort
morganton morgantown morganville moriarty moriches morioka morningside morningside-heights morocco morogoro moron
morongo-valley moroni morovis morrilton morris morris-heights morris-park morris-plains morrisania morrison
morrisonville morristown morrisville morro-bay morrow morton morton-grove moscow moscow-mills moses-lake
moses-lake-north mosheim mosinee moss-beach moss-bluff moss-point mosul motley mott-haven moulton moultonborough
moultrie mound mound-bayou mound-city moundridge mounds mounds-view moundsville moundville mount-airy mount-angel
mount-arlington mount-ayr mount-carmel mount-carroll mount-clemens mount-cobb mount-dora mount-ephraim
mount-gay-shamrock mount-gilead mount-greenwood mount-healthy mount-healthy-heights mount-hermon mount-holly
mount-holly-springs mount-hood-village mount-hope mount-horeb mount-ida mount-ivy mount-jackson mount-joy mount-juliet
mount-kisco mount-laurel mount-lebanon mount-morris mount-olive mount-oliver mount-olympus mount-orab mount-pearl
mount-penn mount-pleasant mount-plymouth mount-pocono mount-prospect mount-pulaski mount-rainier mount-repose
mount-shasta mount-sinai mount-sterling mount-union mount-vernon mount-vista mount-washington mount-wolf mount-zion
mountain-brook mountain-city mountain-green mountain-grove mountain-home mountain-house mountain-iron mountain-lake
mountain-lake-park mountain-lakes mountain-lodge-park mountain-park mountain-ranch mountain-road mountain-top
mountain-view mountain-view-acres mountain-village mountainaire mountainhome mountainside mountlake-terrace mountville
moville mowbray-mountain moweaqua moyock mt-airy mt-angel mt-arlington mt-ayr mt-carmel mt-carroll mt-clemens mt-cobb
mt-dora mt-ephraim mt-gay-shamrock mt-gilead mt-greenwood mt-healthy mt-healthy-heights mt-hermon mt-holly
mt-holly-springs mt-hood-village mt-hope mt-horeb mt-ida mt-ivy mt-jackson mt-joy mt-juliet mt-kisco mt-laurel
mt-lebanon mt-morris mt-olive mt-oliver mt-olympus mt-orab mt-pearl mt-penn mt-pleasant mt-plymouth mt-pocono
mt-prospect mt-pulaski mt-rainier mt-repose mt-shasta mt-sinai mt-sterling mt-union mt-vernon mt-vista mt-washington
mt-wolf mt-zion mucarabones mudanjiang mueang-nonthaburi muenster muhlenberg-park mukalla mukilteo mukwonago mulberry
muldrow muleshoe mulino mullens mullica-hill mullins multan mulvane mumbai muncie muncy munday mundelein mundys-corner
munford munfordville munhall munich munising muniz munroe-falls munsey-park munsons-corners munster muratpasa murcia
murfreesboro murillo-colonia murmansk murphy murphys murphys-estates murphysboro murray murraysville murrells-inlet
murrieta murrieta-hot-springs murrysville muscat muscatine muscle-shoals muscoda muscoy muse muskego muskegon
muskegon-heights muskogee mustang muttontown muzaffarabad muzaffarnagar muzaffarpur mwanza myers-corner myerstown
myersville mykolayiv myrtle-beach myrtle-creek myrtle-grove myrtle-point myrtletown mysore mystic mystic-island
naberezhnyye-chelny naco nacogdoches nagano nagasaki nagoya nagpur nags-head naguabo naha nahant nahunta naihati
nairobi najaf najafgarh najran nakuru nalchik namangan nambe nampa nampo nampula nanaimo nanakuli nanawale-estates
nanchang nanchong nanded nangi nanjing nanning nantes nanticoke nantong nantucket nanty-glo nanuet nanyang napa
napanoch napavine naperville napili-honokowai naples naples-manor naples-park napoleon nappanee nara-shi naranja
naranjito narberth narela narragansett narragansett-pier narrows narsingdi nash nashik nashotah nashua nashville
nasiriyah nassau nassau-bay nassau-village-ratliff natal natalbany natalia natchez natchitoches natick national-city
national-harbor national-park natore naucalpan-de-juarez naugatuck nauvoo navajo naval-academy navarre navasota
navassa navesink navi-mumbai navojoa navy-yard-city nay-pyi-taw nazareth ndalatando ndjamena ndola near-north-side
near-south-side nebraska-city nederland nedrow needham needles needville neenah negaunee neijiang neillsville neiva
nekoosa neligh nellieburg nellis-air-force-base nellore nellysford nelson nelsonville neodesha neoga neosho nepean
nephi neponsit neptune-beach neptune-city nesconset nescopeck nesquehoning ness-city netcong nettleton neuse-forest
nevada nevada-city new-albany new-athens new-baden new-baltimore new-beaver new-bedford new-berlin new-berlinville
new-bern new-bloomfield new-boston new-braunfels new-bremen new-brighton new-britain new-brockton new-brunswick
new-buffalo new-burlington new-california new-canaan new-carlisle new-carrollton new-cassel new-castle
new-castle-northwest new-chicago new-city new-columbia new-concord new-cumberland new-delhi new-dorp new-dorp-beach
new-durham new-eagle new-egypt new-ellenton new-fairfield new-fairview new-franklin new-freedom new-glarus new-glasgow
new-gloucester new-hamburg new-hampton new-hartford new-hartford-center new-haven new-hempstead new-holland
new-holstein new-hope new-hyde-park new-iberia new-ipswich new-johnsonville new-kensington new-kingman-butler
new-kingston new-lebanon new-lenox new-lexington new-lisbon new-llano new-london new-madrid new-market new-marlborough
new-martinsville new-matamoras new-miami new-middletown new-milford new-orleans new-oxford new-palestine new-paltz
new-paris new-pekin new-philadelphia new-plymouth new-port-richey new-port-richey-east new-prague new-preston
new-providence new-richland new-richmond new-river new-roads new-rochelle new-rockford new-sarpy new-sharon
new-shoreham new-smyrna-beach new-south-memphis new-springville new-square new-stanton new-summerfield new-tazewell
new-territory new-town new-ulm new-union new-vienna new-waterford new-waverly new-westminster new-whiteland
new-wilmington new-windsor new-york new-york-city new-york-mills newark newaygo newberg newbern newberry newburg
newburgh newburgh-heights newbury newburyport newcastle newcomerstown newell newellton newfane newfield newington
newkirk newman newmanstown newmarket newnan newport newport-beach newport-east newport-news newton newton-falls
newtown newtown-grant newville nha-trang niagara niagara-falls niamey niantic nibley nice niceville nicholasville
nicholls nichols-hills nicholson nickerson nicolas-romero nicollet nicoma-park niigata nikiski niland niles ninety-six
ningbo ninnekah nipomo nis nishinomiya-hama niskayuna nissequogue nisswa niteroi nitro niverville niwot nixa nixon
nizamabad nizhniy-novgorod nizhny-tagil noank noble nobleboro noblesville nocatee nocona noe-valley noel nogales noida
nokesville nokomis nolanville nolensville nome nooksack nora-springs norco norcross norfolk norfolk-county norland
norlina normal norman normandy normandy-park norridge norridgewock norris norris-city norristown north-adams
north-alamo north-amherst north-amityville north-andover north-andrews-gardens north-apollo north-arlington
north-atlanta north-attleborough-center north-auburn north-augusta north-aurora north-babylon north-ballston-spa
north-baltimore north-barrington north-bath north-battleford north-bay north-bay-shore north-bay-village north-beach
north-beach-haven north-bel-air north-belle-vernon north-bellmore north-bellport north-bend north-bennington
north-bergen north-berwick north-bethesda north-bibb north-boston north-braddock north-branch north-branford
north-brookfield north-brooksville north-browning north-caldwell north-canton north-cape-may north-castle
north-catasauqua north-center north-charleroi north-charleston north-chicago north-chicopee north-college-hill
north-collins north-conway north-corbin north-cowichan north-creek north-crossett north-decatur north-deland
north-druid-hills north-eagle-butte north-east north-eastham north-edwards north-el-monte north-elba north-english
north-fair-oaks north-falmouth north-fond-du-lac north-fork north-fork-village north-fort-lewis north-fort-myers
north-gates north-granby north-great-river north-grosvenor-dale north-haledon north-hampton north-hartsville
north-haven north-highlands north-hills north-hollywood north-hudson north-judson north-kansas-city north-kensington
north-key-largo north-kingstown north-kingsville north-la-crosse north-lakeport north-lakeville north-las-vegas
north-lauderdale north-laurel north-lawndale north-lewisburg north-liberty north-lindenhurst north-little-rock
north-logan north-madison north-manchester north-mankato north-massapequa north-merrick north-miami north-miami-beach
north-middletown north-muskegon north-myrtle-beach north-new-hyde-park north-newton north-oaks north-ogden
north-olmsted north-palm-beach north-patchogue north-pekin north-pembroke north-peoria north-perth north-plainfield
north-plains north-platte north-plymouth north-pole north-port north-portland north-potomac north-prairie
north-providence north-puyallup north-randall north-reading north-redington-beach north-richland-hills north-richmond
north-ridgeville north-river-shores north-riverside north-rock-springs north-royalton north-saanich north-saint-paul
north-salt-lake north-sarasota north-scituate north-sea north-seekonk north-shore north-sioux-city north-smithfield
north-spearfish north-springfield north-stamford north-star north-syracuse north-terre-haute north-tonawanda
north-tunica north-tustin north-vacherie north-valley north-valley-stream north-vancouver north-vernon
north-versailles north-wales north-wantagh north-warren north-webster north-weeki-wachee north-westport north-wildwood
north-wilkesboro north-windham north-yelm north-york north-zanesville northampton northborough northbridge northbrook
northchase northcliff northcrest northdale northeast-ithaca northern-cambria northfield northgate northglenn northlake
northlakes northport northridge northumberland northvale northview northville northwest-harbor northwest-harborcreek
northwest-harwich northwest-harwinton northwest-ithaca northwood northwoods norton norton-center norton-shores
nortonville norwalk norway norwell norwich norwood norwood-young-america notre-dame notre-dame-de-grace nottingham
nouakchott nova-iguacu novato novi novo-hamburgo novokuznetsk novosibirsk nowata nowrangapur nowthen noyack nuevo
nuevo-casas-grandes nuevo-laredo nunda nur-sultan nurillo nurnberg nutley nutter-fort nyack nyala nyssa oak-bay
oak-bluffs oak-brook oak-cliff-place oak-creek oak-forest oak-grove oak-harbor oak-hill oak-hills oak-hills-place
oak-island oak-lawn oak-leaf oak-park oak-park-heights oak-point oak-ridge oak-ridge-north oak-trail-shores oak-valley
oak-view oakboro oakbrook oakbrook-terrace oakdale oakes oakfield oakham oakhurst oakland oakland-city oakland-park
oakleaf-plantation oakley oaklyn oakmont oakport oakridge oakton oakville oakwood oakwood-hills oasis oatfield oaxaca
oberlin obetz obion oblong ocala occidental occoquan ocean-acres ocean-bluff-brant-rock ocean-city ocean-gate
ocean-grove ocean-park ocean-pines ocean-pointe ocean-ridge ocean-shores ocean-springs ocean-view oceana oceano
oceanport oceanside ocilla ocoee oconomowoc oconto oconto-falls ocotlan odell odem odenton odenville odessa odin odon
oelwein ofallon offutt-air-force-base ogallala ogden ogden-dunes ogdensburg oglala oglesby oglethorpe ogunquit
ohatchee ohioville ohkay-owingeh oil-city oildale oilton oita ojai ojo-de-agua ojus okanagan okanogan okarche
okauchee-lake okawville okayama okazaki okeechobee okeene okemah okemos okene oklahoma-city okmulgee okolona okotoks
ola olathe olcott old-bethpage old-bridge old-brookville old-fig-garden old-forge old-greenwich old-jamestown
old-jefferson old-mystic old-orchard old-orchard-beach old-river-winfree old-saybrook old-saybrook-center old-tappan
old-town old-westbury oldsmar olean oley olga olimpo olinda olivarez olive-branch olive-hill olivehurst oliver
oliver-springs olivet olivette olivia olla olmito olmos-park olmsted-falls olney olton olympia olympia-fields
olympia-heights olyphant omaha omak omao omdurman omega omro omsk onalaska onancock onarga onawa ondo oneida oneill
oneonta onion-creek onitsha onset ontario ontonagon oolitic oologah oostburg opa-locka opelika opelousas opp
opportunity oquawka oquirrh oracle oradell oran orange orange-beach orange-city orange-cove orange-grove orange-lake
orange-park orangeburg orangetree orangevale orangeville orchard-city orchard-grass-hills orchard-hills orchard-homes
orchard-lake orchard-mesa orchard-park orchards orchidlands-estates orcutt ord ordos ordway ore-city oregon
oregon-city orel oreland orem orenburg orford orfordville orillia orinda oriole-beach orion oriskany orizaba orland
orland-hills orland-park orlando orleans orlovista ormond-beach ormond-by-the-sea oro-valley orofino orono oronoco
oronogo orosi oroville oroville-east orrington orrville orting ortonville orumiyeh orwell orwigsburg osage osage-beach
osage-city osaka osakis osasco osawatomie osborne osburn osceola osceola-mills osgood oshawa oshkosh oskaloosa oslo
osprey osseo ossian ossining ossipee ossun osterville ostrava oswego othello otis otis-orchards-east-farms otisville
otsego otsu ottawa ottawa-hills otterbein ottumwa ouagadougou oujda-angad ouray overbrook overland overland-park
overlea overton ovid oviedo ovilla owasso owatonna owego owen-sound owens-cross-roads owensboro owensville owenton
owings owings-mills owingsville owls-head owo owosso oxford oxnard oxoboxo-river oxon-hill oxon-hill-glassmanor oyo
oyster-bay oyster-bay-cove oyster-creek ozark ozona ozone-park pablo pace pacheco pachuca-de-soto pacific pacific-city
pacific-grove pacifica pacolet padang paddock-lake paden-city paducah page pagedale pageland pagosa-springs pahala
pahokee pahrump paia painesville painted-post paintsville pajaro pajaros palacios palatine palatka palembang
palenville palermo palestine palisade palisades-park palm-aire palm-bay palm-beach palm-beach-gardens
palm-beach-shores palm-city palm-coast palm-desert palm-harbor palm-river-clair-mel palm-springs palm-springs-north
palm-valley palma palmarejo palmas palmdale palmer palmer-heights palmer-lake palmerton palmetto palmetto-bay
palmetto-estates palmhurst palmona-park palmview palmview-south palmyra palo palo-alto palo-cedro palo-seco
paloma-creek paloma-creek-south palomas palos-heights palos-hills palos-park palos-verdes-estates palouse palu pampa
pamplico pana panama panama-city panama-city-beach pandora panguitch panhandle panihati panipat pannill-fork panora
panorama-village panshan pantego panthersville pantops paola paoli paonia papaikou papantla-de-olarte papillion
parachute paradis paradise paradise-heights paradise-hills paradise-valley paragould paramount paramount-long-meadow
paramus parana parbhani parcelas-la-milagrosa parcelas-nuevas parcelas-penuelas parchment pardeeville paris park-city
park-falls park-forest park-forest-village park-hill park-hills park-layne park-rapids park-ridge park-river
park-slope park-view parkchester parker parker-city parkers-prairie parkersburg parkesburg parkin parkland parks
parksdale parkside parkston parksville parkville parkway parkwood parlier parma parma-heights parole parowan parral
parshall parsippany parsons parsonsfield pasadena pasadena-hills pasatiempo pasay pascagoula pasco pascoag pasig-city
paso-robles pasragad-branch pass-christian passaic passapatanzy pasto pastos pataskala patchogue paterson patiala
patillas patna patrick-springs patten patterson patterson-tract patton patton-village patzcuaro paul paulden paulding
paulina paulista paullina pauls-valley paulsboro pavlodar paw-paw paw-paw-lake pawcatuck pawhuska pawlet pawling
pawnee pawtucket paxtang paxton paxtonia payette payne paynesville payson pea-ridge peabody peaceful-valley peach-lake
peach-springs peachtree-city peachtree-corners peapack pearisburg pearl pearl-beach pearl-city pearl-river pearland
pearlington pearsall pearson pebble-creek pecan-acres pecan-grove pecan-plantation pecatonica pecos peculiar pedley
peebles peekskill pegram pekalongan pekanbaru pekin pelahatchie pelham pelham-manor pelican-bay pelican-rapids
pell-city pell-lake pella pelotas pemberton pemberton-heights pemberville pemberwick pembroke pembroke-park
pembroke-pines pen-argyl pena-pobre penbrook pender pendleton penitas penn-estates penn-hills penn-valley penn-wynne
penn-yan penndel penngrove pennington pennington-gap penns-grove pennsauken pennsboro pennsburg pennside pennsport
pennsville pennville penobscot penrose penryn pensacola penticton penuelas penza peoria peoria-heights peosta peotone
pepeekeo pepper-pike pepperell peppermill-village pequot-lakes peralta percut pereira perezville perham peridot
perkasie perkins perm perris perry perry-hall perry-heights perry-park perryman perryopolis perrysburg perryton
perryville perth perth-amboy peru peshawar peshtigo petal petaling-jaya petaluma petare petawawa peterborough
petersburg petionville petoskey petropolis petrozavodsk pevely pewaukee pewee-valley pflugerville pharr phelan phelps
phenix-city phil-campbell philadelphia philippi philipsburg phillips phillipsburg phillipston philmont philo philomath
phippsburg phnom-penh phoenix phoenix-lake phoenixville picayune pickens pickering pickerington picnic-point
picnic-point-north-lynnwood pico-rivera picture-rocks piedmont piedra-gorda piedras-negras pierce pierce-city
pierceton piermont pierre pierre-part pierson pierz pietermaritzburg pigeon pigeon-forge piggott pike-creek
pike-creek-valley pike-road pikesville piketon pikeville pikine pilot-mountain pilot-point pilot-rock pima
pimmit-hills pimpri pinardville pinch pinckney pinckneyville pinconning pincourt pine pine-beach pine-bluff
pine-bluffs pine-bush pine-castle pine-city pine-crest pine-grove pine-grove-mills pine-hill pine-hills pine-island
pine-island-center pine-island-ridge pine-knoll-shores pine-knot pine-lake-park pine-lawn pine-level pine-manor
pine-mountain pine-mountain-club pine-plains pine-prairie pine-ridge pine-ridge-at-crestwood pine-valley pinebluff
pinecrest pinedale pinehurst pinellas-park pineridge pinetop-lakeside pinetops pineville pinewood pinewood-estates
piney piney-green piney-point-village pingdingshan pingree-grove pingxiang pink pinole pinon-hills pinson pioche
pioneer pioneer-village piperton pipestone piqua piracicaba pirtleville piru piscataway pismo-beach pistakee-highlands
pitcairn pitman pitt-meadows pittsboro pittsburg pittsburgh pittsfield pittsford pittston pittsville piura pixley
placentia placerville placid-lakes placitas plain-city plain-view plainedge plainfield plainfield-village plains
plainsboro-center plainview plainville plainwell plaistow planada plandome plandome-heights plano plant-city
plantation plantation-mobile-home-park plantersville plaquemine platte platte-city plattekill platteville plattsburg
plattsburgh plattsburgh-west plattsmouth playa-del-carmen playa-fortuna playita playita-cortada pleak pleasant-gap
pleasant-garden pleasant-grove pleasant-hill pleasant-hills pleasant-prairie pleasant-ridge pleasant-run
pleasant-run-farm pleasant-valley pleasant-view pleasanton pleasantville pleasure-ridge-park plentywood plovdiv plover
plum plum-creek plum-grove plumas-lake plummer plumsteadville plymouth plymouth-meeting plympton pocahontas pocasset
pocatello pocola pocomoke-city pocono-pines pocono-ranch-lands poestenkill pohang poinciana point-baker point-clear
point-lookout point-marion point-of-rocks point-pleasant point-pleasant-beach point-roberts pointe-claire pointe-noire
pojoaque polanco poland pole-ojea polk-city polkton pollock-pines polo polson poltava pomeroy pomona pompano-beach
pompano-beach-highlands pompton-lakes ponca-city ponce ponce-inlet ponchatoula ponder ponderay ponderosa-park
ponderosa-pine ponta-grossa ponte-vedra-beach pontiac pontianak pontoon-beach pontotoc pooler poolesville popayan
poplar-bluff poplar-cotton-center poplar-grove poplarville poquonock-bridge poquoson porcupine port-alberni
port-allegany port-allen port-angeles port-angeles-east port-aransas port-arthur port-au-prince port-barre
port-barrington port-byron port-carbon port-charlotte port-chester port-clinton port-colborne port-coquitlam
port-de-paix port-dickinson port-edwards port-elizabeth port-ewen port-gibson port-hadlock-irondale port-harcourt
port-henry port-hope port-hueneme port-huron port-isabel port-jefferson port-jefferson-station port-jervis
port-labelle port-lavaca port-ludlow port-monmouth port-moody port-moresby port-morris port-neches port-norris
port-oconnor port-orange port-orchard port-orford port-reading port-republic port-richey port-richmond port-royal
port-said port-saint-joe port-saint-john port-saint-lucie port-salerno port-sudan port-sulphur port-townsend port-vue
port-washington port-washington-north port-wentworth portage portage-la-prairie portage-lakes portage-park
portageville portales porter porter-heights porterdale porterville portland porto-alegre porto-velho portola
portola-hills portola-valley portsmouth portsmouth-heights posadas posen poseyville post post-falls postville
potala-pastillo poteau poteet poth potomac potomac-heights potomac-mills potomac-park potosi potsdam potter-lake
potterville pottsboro pottsgrove pottstown pottsville poughkeepsie poulsbo poultney pound-ridge poway powder-springs
powderly powdersville powell powell-river powells-crossroads powers-lake powhatan-point pownal poydras poynette
poza-rica-de-hidalgo poznan prague praia-grande prairie-city prairie-creek prairie-du-chien prairie-du-sac
prairie-grove prairie-heights prairie-ridge prairie-view prairie-village prairieville pratt prattville premont
prentiss prescott prescott-valley presidential-lakes-estates presidio presque-isle presquille prestbury preston
preston-city preston-heights prestonsburg pretoria pretty-bayou prevost price prices-fork priceville prichard prien
priest-river primera prince-albert prince-edward prince-frederick prince-george prince-rupert princes-lakes
princess-anne princeton princeton-junction princeton-meadows princeville prineville prior-lake pristina privateer
proctor progreso progress progress-village prophetstown prospect prospect-heights prospect-park prosper prosperity
prosser providence provincetown provo prudenville prudhoe-bay prunedale pryor pryor-creek pucallpa puebla
pueblito-del-rio pueblo pueblo-west puente-alto puerto-la-cruz puerto-penasco puerto-real puerto-vallarta puhi
pukalani pulaski pullman pumphrey pumpkin-center punaluu punasa pune punta-gorda punta-gorda-isles punta-rassa
punta-santiago punxsutawney pupukea purcell purcellville purchase purdy purvis putian putnam putnam-lake putney
puyallup puyang puyang-chengguanzhen pymatuning-central pyongyang qarchak qazvin qingdao qinhuangdao qionghai qiqihar
qom quail-creek quail-ridge quail-valley quakertown quanah quantico-station quarryville quartz-hill quartzsite quebec
quebrada quebradillas queen-anne queen-city queen-creek queenland queens queens-village queensbury queenswood-heights
quesnel questa quetta quezon-city quincy quinebaug quinlan quinnesec quinte-west quinton quitman quito rabat raceland
racine radcliff radford radium-springs radnor raeford rafael-capo rafael-gonzalez rafael-hernandez rafter-j-ranch
ragland rahim-yar-khan rahway rainbow rainbow-city rainelle rainier rainsville raipur rajahmundry rajkot rajshahi
raleigh raleigh-hills ralls ralston ramadi ramblewood ramgundam ramona ramos ramos-arizpe rampur ramseur ramsey
ramtown ranchettes ranchi rancho-alegre rancho-calaveras rancho-cordova rancho-cucamonga rancho-mirage rancho-murieta
rancho-palos-verdes rancho-penasquitos rancho-san-diego rancho-santa-fe rancho-santa-margarita rancho-tehama-reserve
rancho-viejo ranchos-de-taos rand randallstown randburg randleman randolph random-lake rangely ranger rangpur rankin
ranlo ransom-canyon ransomville ranson rantoul raoul rapid-city rapid-valley rapids raritan ras-al-khaimah-city
ras-bayrut rasht rathdrum raton raubsville raurkela raven ravena ravenel ravenna ravensdale ravenswood ravensworth
rawalpindi rawlins rawls-springs ray-city raymond raymondville raymore rayne raynham raynham-center rayside-balfour
raytown rayville readfield reading reamstown recife rector red-bank red-bay red-bluff red-boiling-springs red-bud
red-chute red-corral red-deer red-hill red-hook red-lake red-lake-falls red-lick red-lion red-lodge red-oak
red-oaks-mill red-springs red-wing redan redby redding redfield redford redgranite redington-beach redington-shores
redkey redland redlands redmond redondo-beach redstone-arsenal redwater redway redwood redwood-city redwood-falls
redwood-shores redwood-valley reed-city reed-creek reedley reedsburg reedsport reedsville reese reform refugio regina
rego-park rehobeth rehoboth rehoboth-beach reidland reidsville reiffton reinbeck reinholds reisterstown remerton
reminderville remington remsen remsenburg-speonk rendon rennerdale reno renovo rensselaer renton renville repentigny
republic reserve resistencia reston revere rexburg reynolds reynolds-heights reynoldsburg reynoldsville reynosa rheems
rhinebeck rhinelander rhodhiss rhome rialto rib-mountain ribeirao-das-neves ribeirao-preto ricardo rice rice-lake
rich-hill richards-bay richardson richboro richfield richfield-springs richford richgrove richland richland-center
richland-hills richlands richlandtown richmond richmond-heights richmond-hill richmond-west richton richton-park
richville richwood riddle ridge ridge-manor ridge-wood-heights ridgecrest ridgefield ridgefield-park ridgeland ridgely
ridgemark ridgetop ridgeville ridgeway ridgewood ridgway ridley-park riesel rifle riga rigby rimouski rincon rindge
ringgold ringling ringwood rio rio-blanco rio-branco rio-bravo rio-canas-abajo rio-communities rio-de-janeiro
rio-del-mar rio-dell rio-grande rio-grande-city rio-hondo rio-lajas rio-linda rio-rancho rio-rico rio-verde rio-vista
rioverde ripley ripon rising-sun rising-sun-lebanon rison rittman ritzville riva river-bend river-edge river-falls
river-forest river-grove river-heights river-hills river-oaks river-park river-ridge river-road river-rouge river-vale
river-view-park riverbank riverbend riverdale riverdale-park riverhead riverside riverton riverview riverwoods
riviera-beach riviere-du-loup rivne riyadh roaming-shores roan-mountain roanoke roanoke-rapids roaring-spring robbins
robbinsdale robbinsville robersonville robert-lee roberts robertsdale robertsville robesonia robins
robins-air-force-base robinson robinwood robstown rochelle rochelle-park rochester rochester-hills rock-creek
rock-falls rock-forest rock-hall rock-hill rock-island rock-port rock-rapids rock-springs rock-valley rockaway
rockaway-beach rockaway-point rockcreek rockdale rockfish rockford rockingham rockland rockledge rocklin rockmart
rockport rocksprings rockton rockville rockville-centre rockwall rockwell rockwell-city rockwood rocky-ford
rocky-mount rocky-point rocky-river rocky-top rodeo rodney-village roebling roebuck roeland-park roessleville rogers
rogers-city rogers-park rogersville rogue-river rohini rohnert-park rohtak roland rolesville rolla rolling-fork
rolling-hills rolling-hills-estates rolling-meadows rollingwood rollinsford roma roma-los-saenz roman-forest rome
rome-city romeo romeoville romney romoland romulus ronan ronceverte ronkonkoma roodhouse roosevelt roosevelt-gardens
roosevelt-park rosa-sanchez rosamond rosario rosarito rosaryville roscoe roscommon rose-hill rose-lodge roseau
rosebank roseboro rosebud roseburg roseburg-north rosedale roseland roselawn roselle roselle-park rosemead rosemere
rosemont rosemount rosenberg rosendale rosendale-village rosenhayn rosepine roseto roseville rosewood-heights rosharon
rosiclare rosita-north rosita-south roslyn roslyn-estates roslyn-harbor roslyn-heights ross rossford rosslyn rossmoor
rossmoyne rossville rostov-na-donu roswell rotan rothschild rothsville rotonda-west rotterdam round-lake
round-lake-beach round-lake-heights round-lake-park round-rock roundup rouses-point rouyn-noranda rowland
rowland-heights rowlett rowley roxana roxboro roxborough-park roxbury roy royal-city royal-kunia royal-oak
royal-palm-beach royal-palm-estates royal-pines royalston royalton royersford royse-city royston rubidoux ruckersville
rugby ruidoso ruidoso-downs ruleville rumford rumney rumson runaway-bay runge runnemede running-springs rupert
rural-hall rural-hill rural-retreat rush-city rush-springs rushford rushmere rushville rusk ruskin russeifa russell
russell-springs russells-point russellton russellville russiaville rustburg ruston rutherford rutherford-college
rutherfordton rutland rutledge ryazan rydal rye rye-brook ryland-heights sabana sabana-eneas sabana-grande
sabana-hoyos sabana-seca sabattus sabetha sabina sabinal sabinas sac-city sacaton sachse sackets-harbor saco
sacramento saddle-brook saddle-brooke saddle-river safety-harbor safford safi sag-harbor sagamore saginaw
saginaw-township-north saguenay saharanpur sahuarita sahuayo-de-morelos saint-albans saint-albert saint-andrews
saint-ann saint-anne saint-ansgar saint-anthony saint-augusta saint-augustin-de-desmaures saint-augustine
saint-augustine-beach saint-augustine-shores saint-augustine-south saint-basile-le-grand saint-bernard
saint-bonaventure saint-bonifacius saint-bruno-de-montarville saint-canut saint-catharines saint-charles saint-clair
saint-clair-shores saint-clairsville saint-cloud saint-constant saint-croix-falls saint-david saint-dennis saint-elmo
saint-eustache saint-francis saint-francisville saint-gabriel saint-george saint-georges saint-hedwig saint-helen
saint-helena saint-helens saint-henry saint-hyacinthe saint-ignace saint-jacob saint-james saint-james-city
saint-jean-sur-richelieu saint-jerome saint-jo saint-john saint-johns saint-johnsbury saint-johnsville saint-joseph
saint-laurent saint-lawrence saint-lazare saint-leo saint-leonard saint-lin-laurentides saint-louis saint-louis-park
saint-maries saint-martin saint-martins saint-martinville saint-marys saint-matthews saint-michael saint-michaels
saint-paris saint-paul saint-paul-park saint-pauls saint-pete-beach saint-peter saint-peters saint-petersburg
saint-regis-park saint-robert saint-rose saint-simon-mills saint-simons-island saint-stephen saint-stephens
saint-thomas sainte-adele sainte-anne-des-plaines sainte-catherine sainte-genevieve sainte-julie sainte-marie
sainte-therese saitama sakai saks salaberry-de-valleyfield salado salamanca salcha sale sale-creek salem salem-heights
salida salina salina-cruz salinas saline salineville salisbury salix sallisaw salmon salmon-arm salmon-brook
salmon-creek salome salt-lake-city salt-spring-island salta saltillo salton-city saltville saluda salunga salvador
salyersville sam-rayburn samara samarinda samarkand sammamish samoset samson samsula-spruce-creek samsun samut-prakan
san-andreas san-andres-tuxtla san-angelo san-anselmo san-antonio san-antonio-heights san-augustine san-benito
san-bernardino san-bernardino-tlaxcalancingo san-bruno san-carlos san-carlos-park san-clemente san-diego
san-diego-country-estates san-dimas san-elizario san-felipe-pueblo san-fernando san-francisco san-francisco-del-rincon
san-gabriel san-german san-isidro san-jacinto san-joaquin san-joaquin-hills san-jose san-jose-del-cabo
san-jose-del-monte san-juan san-juan-bautista san-juan-capistrano san-juan-del-rio san-leandro san-leon san-lorenzo
san-luis san-luis-obispo san-luis-potosi san-luis-rio-colorado san-manuel san-marcos san-marino san-martin san-mateo
san-mateo-atenco san-miguel san-miguel-de-allende san-miguel-de-tucuman san-miguelito san-pablo san-pasqual san-pedro
san-pedro-garza-garcia san-pedro-sula san-rafael san-ramon san-saba san-salvador san-salvador-de-jujuy
san-salvador-tizatlalli san-sebastian san-tan-valley san-ysidro sanaa sanandaj sanatoga sanborn sanbornton
sanbornville sand-hill sand-lake sand-point sand-springs sandakan sandalfoot-cove sandersville sandia-heights
sandia-knolls sandoval sandown sandpoint sands-point sandston sandstone sandusky sandwich sandy sandy-hills
sandy-springs sandy-valley sanford sangaree sanger sangerville sangli sanibel sans-souci sansom-park santa-ana
santa-anna santa-barbara santa-catarina santa-clara santa-clara-pueblo santa-clarita santa-claus santa-cruz
santa-cruz-xoxocotlan santa-fe santa-fe-springs santa-isabel santa-margarita santa-maria santa-maria-chimalhuacan
santa-marta santa-monica santa-paula santa-rosa santa-susana santa-teresa santa-teresa-del-tuy santa-venetia
santa-ynez santaquin santee santiago santiago-de-cuba santiago-de-los-caballeros santiago-de-queretaro
santiago-de-surco santiago-del-estero santiago-teyahualco santo-andre santo-domingo santo-domingo-este
santo-domingo-oeste santo-domingo-pueblo santol santos sao-bernardo-do-campo sao-joao-de-meriti sao-jose-dos-campos
sao-luis sao-paulo sao-vicente sappington sapporo sapulpa sarajevo saraland saranac saranac-lake saranap saransk
sarasota sarasota-springs saratoga saratoga-springs saratov sarcoxie sardis sardis-city sargodha sari sariwon sarnia
sartell saskatoon satanta satellite-beach saticoy satna satsuma saucier saugerties saugerties-south saugus sauk-centre
sauk-city sauk-rapids sauk-village saukville sault-ste-marie sausalito savage savanna savannah savoy saw-creek
sawgrass sawmills sawyerwood saxapahaw saxon saxonburg saybrook-manor saylorsburg saylorville sayre sayreville
sayreville-junction sayville scaggsville scandia scappoose scarborough scarsdale scenic scenic-oaks schall-circle
schaumburg schenectady schererville schertz schiller-park schlusser schnecksville schoeneck schofield
schofield-barracks schoolcraft schriever schulenburg schuyler schuylerville schuylkill-haven schwenksville sciotodale
scissors scituate scobey scotch-plains scotchtown scotia scotland scotland-neck scott scott-air-force-base scott-city
scott-lake scottdale scotts-mill scotts-valley scottsbluff scottsboro scottsburg scottsdale scottsville scottville
scranton sea-breeze sea-bright sea-cliff sea-girt sea-isle-city sea-ranch seabeck seabrook seabrook-farms
seabrook-island seacliff seadrift seaford seagate seagoville seagraves seal-beach sealy searcy searingtown
searles-valley searsmont seaside seaside-heights seaside-park seat-pleasant seatac seattle sebastian sebastopol
sebewaing sebree sebring secaucus security-widefield sedalia sedan sedco-hills sedgwick sedona sedro-woolley seekonk
seeley seeley-lake seelyville seffner seguin selah selby-on-the-bay selbyville selden selinsgrove sellersburg
sellersville sells selma selmer selmont-west-selmont semarang semey seminole seminole-manor semmes senath senatobia
sendai seneca seneca-falls seneca-knolls senoia seongnam-si seoul sept-iles sequim serekunda seremban serenada
sergeant-bluff serra sesser setauket-east-setauket seth-ward setif sevastopol seven-corners seven-fields seven-hills
seven-lakes seven-oaks seven-points seven-trees severance severn severna-park sevierville sevilla seville
sewalls-point sewanee seward sewaren sewickley seymour sfax shackelford shackle-island shadeland shadow-hills
shady-cove shady-hills shady-hollow shady-shores shady-side shady-spring shadyside shafer shafter shah-alam shahjanpur
shaker-heights shakopee shallotte shallowater shamokin shamokin-dam shamrock shandon shanghai shangrao shangyu shannon
shannon-hills shannondale shanor-northvue shantou shaoguan shaoxing shapleigh sharjah shark-river-hills sharon
sharon-hill sharonville sharpes sharpsburg sharpsville shashi shasta shasta-lake shattuck shavano-park shavertown shaw
shaw-heights shawano shawinigan shawnee shawnee-hills shawnee-land shawneetown shawsville sheboygan sheboygan-falls
sheepshead-bay sheffield sheffield-lake shekhupura shelbina shelburn shelburne shelburne-falls shelby shelbyville
sheldon shell-knob shell-lake shell-point shell-rock shell-valley shelley shelter-island shelter-island-heights
shelton shenandoah shenandoah-farms shenandoah-heights shengli shenorock shenyang shenzhen shepherd shepherdstown
shepherdsville sherborn sherbrooke sherburn sherburne sheridan sherman sherman-oaks sherrelwood sherrill
sherrills-ford sherwood sherwood-manor sherwood-park sherwood-shores shibganj shields shihezi shijiazhuang shillington
shiloh shimoga shiner shingle-springs shinglehouse shingletown shinnecock-hills shinnston ship-bottom shippensburg
shiprock shiqi shiraz shiremanstown shirley shivaji-nagar shively shiyan shizuoka shoal-creek shoemakersville shokan
shoreacres shoreline shoreview shorewood shorewood-forest shorewood-hills shorewood-tower-hills-harbert short-hills
short-pump shortsville shoshone show-low shreve shreveport shrewsbury shrub-oak shuangyashan shullsburg shutesbury
shyamnagar shymkent sialkot sibley sicklerville sidney sienna-plantation sierra-madre sierra-view sierra-vista
sierra-vista-southeast siesta-acres siesta-key siesta-shores signal-hill signal-mountain sigourney sikeston silao
siler-city siletz siliguri siloam-springs silsbee silt silver-bay silver-city silver-creek silver-firs silver-grove
silver-hill silver-lake silver-lakes silver-ridge silver-spring silver-springs silver-springs-shores silver-summit
silverdale silverthorne silverton silvis simcoe simferopol simi-valley simmesport simonton-lake simpson simpsonville
simsbury-center sincelejo singa singac singapore sinking-spring sinton sinuiju sioux-center sioux-city sioux-falls
siping sisco-heights sisli sisseton sissonville sisters sistersville sitka situbondo sivas six-shooter-canyon
sixmile-run sixteen-mile-stand skaneateles skiatook skidaway-island skidway-lake skippack skippers-corner skokie
skopje skowhegan sky-lake sky-valley skyline-acres skyline-ganipa skyline-view slater slater-marietta slatington
slaton slaughterville slayton sleepy-eye sleepy-hollow slidell slinger slippery-rock sloan sloatsburg slocomb
smackover smethport smith smith-center smith-mills smith-valley smithfield smiths-station smithsburg smithton
smithtown smithville smithville-sanders smoke-rise smokey-point smolensk smyrna sneads sneads-ferry sneedville
snellville snohomish snoqualmie snow-hill snowflake snowmass-village snyder snyderville soacha soap-lake socastee
sochi social-circle society-hill socorro soda-bay soda-springs soddy-daisy sodus sofia sokoto solana-beach solapur
soldotna soledad soledad-de-graciano-sanchez solomon solomons solon solvang solvay somerdale somers somers-point
somerset somersworth somerton somerville somonauk sonipat sonoma sonora soperton sophia soquel sorel-tracy sorocaba
sorrento sorrento-valley souderton soulsbyville sound-beach sour-lake south-alamo south-amboy south-amherst
south-apopka south-ashburnham south-barre south-barrington south-bay south-beach south-bel-air south-belmar
south-beloit south-bend south-berwick south-bloomfield south-blooming-grove south-boston south-bound-brook
south-bradenton south-brooksville south-browning south-burlington south-canal south-carthage south-charleston
south-chicago south-chicago-heights south-cleveland south-coatesville south-congaree south-connellsville south-corning
south-coventry south-daytona south-deerfield south-dennis south-dos-palos south-duxbury south-el-monte south-elgin
south-eliot south-euclid south-fallsburg south-farmingdale south-floral-park south-fulton south-gastonia south-gate
south-gate-ridge south-glens-falls south-greeley south-greensburg south-gull-lake south-hadley south-haven
south-hempstead south-henderson south-highpoint south-hill south-holland south-hooksett south-houston south-huntington
south-hutchinson south-jacksonville south-jordan south-jordan-heights south-kensington south-kingstown
south-lake-tahoe south-lancaster south-laurel south-lawndale south-lebanon south-lockport south-lyon south-miami
south-miami-heights south-milwaukee south-monroe south-nyack south-ogden south-old-bridge south-orange south-oroville
south-padre-island south-palm-beach south-paris south-park south-park-township south-pasadena south-patrick-shores
south-peabody south-pekin south-pittsburg south-plainfield south-point south-portland south-portland-gardens
south-pottstown south-riding south-river south-rockwood south-rosemary south-roxana south-russell south-saint-paul
south-salt-lake south-san-francisco south-san-gabriel south-san-jose-hills south-sanford south-sarasota south-shore
south-sioux-city south-suffolk south-sumter south-taft south-tangerang south-temple south-thomaston south-toms-river
south-tucson south-uniontown south-vacherie south-valley south-valley-stream south-venice south-vineland south-waverly
south-weber south-wenatchee south-whitley south-whittier south-willard south-williamsport south-windham south-windsor
south-woodstock south-yarmouth south-yuba-city south-zanesville southampton southaven southborough southbridge
southbury southchase southeast-arcadia southend-on-sea southern-gateway southern-pines southern-shops southern-shores
southern-view southfield southgate southglenn southlake southmayd southmont southold southport southside
southside-place southwest-greensburg southwest-ranches southwick southwood-acres southworth soweto soyapango
spackenkill spanaway spangler spanish-fork spanish-fort spanish-lake spanish-springs sparkill sparks sparta
spartanburg spearfish spearman speedway speers spencer spencerport spencerville sperry spicer spindale spinnerstown
spirit-lake spiro splendora spokane spokane-valley spooner spotswood spotsylvania-courthouse spring spring-arbor
spring-city spring-creek spring-glen spring-green spring-grove spring-hill spring-hope spring-house spring-lake
spring-lake-heights spring-lake-park spring-mount spring-park spring-ridge spring-valley spring-valley-lake springboro
springdale springerville springfield springfield-gardens springhill springs springtown springvale springville
spruce-grove spruce-pine spry spur spurgeon spuyten-duyvil squamish squaw-valley srinagar st-albans st-albert
st-andrews st-ann st-anne st-ansgar st-anthony st-augusta st-augustin-de-desmaures st-augustine st-augustine-beach
st-augustine-shores st-augustine-south st-basile-le-grand st-bernard st-bonaventure st-bonifacius
st-bruno-de-montarville st-canut st-catharines st-charles st-clair st-clair-shores st-clairsville st-cloud st-constant
st-croix-falls st-david st-dennis st-elmo st-eustache st-francis st-francisville st-gabriel st-george st-georges
st-hedwig st-helen st-helena st-helens st-henry st-hyacinthe st-ignace st-jacob st-james st-james-city
st-jean-sur-richelieu st-jerome st-jo st-john st-johns st-johnsbury st-johnsville st-joseph st-laurent st-lawrence
st-lazare st-leo st-leonard st-lin-laurentides st-louis st-louis-park st-maries st-martin st-martins st-martinville
st-marys st-matthews st-michael st-michaels st-paris st-paul st-paul-park st-pauls st-pete-beach st-peter st-peters
st-petersburg st-regis-park st-robert st-rose st-simon-mills st-simons-island st-stephen st-stephens st-thomas stacy
stafford stafford-springs stagecoach stallings stallion-springs stamford stamps stanaford stanberry standish stanfield
stanford stanhope stanley stanleytown stansbury-park stanton stanwood staples stapleton star star-city star-valley
star-valley-ranch starbuck starke starksboro starkville state-center state-college state-line stateburg staten-island
statenville statesboro statesville statham staunton stavropol stayton steamboat-springs stearns stedman steele
steeleville steelton steelville steep-falls steger steilacoom steinhatchee steinway stella stephens-city stephenville
sterling sterling-city sterling-heights sterlington sterlitamak stetson steuben steubenville stevens-point stevenson
stevenson-ranch stevensville stewart-manor stewartstown stewartville stickney stigler stiles stillman-valley
stillwater stilwell stinnett stock-island stockbridge stockdale stockholm stockton stockton-springs stoke-on-trent
stokesdale stone-mountain stone-park stone-ridge stoneboro stonecrest stonegate stoneham stoneville stonewall
stonewood stonington stony-brook stony-creek-mills stony-point stony-prairie stonybrook storm-lake stormstown storrs
story-city stottville stoughton stover stow stowe stowell strafford strasbourg strasburg stratford stratham-station
strathmore stratmoor strawberry strawberry-point streamwood streator streetsboro stromsburg strong strongsville stroud
stroudsburg strum struthers stryker stuart stuarts-draft studio-city sturbridge sturgeon sturgeon-bay sturgis
sturtevant stuttgart suamico suarez subang-jaya sublette sublimity succasunna sudbury sudden-valley sudley suez
suffern suffield-depot suffolk sugar-city sugar-creek sugar-grove sugar-hill sugar-land sugarcreek
sugarcreek-police-dept sugarland-run sugarmill-woods suihua suisun suita suitland suitland-silver-hill suizhou
sukabumi sukkur sulligent sullivan sullivan-city sullivans-island sulphur sulphur-springs sultan sultanah sultanbeyli
sultangazi sumas sumidero sumiton summerdale summerfield summerland summerlin-south summerset summerside summersville
summerville summit summit-hill summit-park summit-view sumner sumrall sumter sumy sun-city sun-city-center
sun-city-west sun-lakes sun-prairie sun-valley sun-village sunapee sunbury sunchon suncoast-estates suncook sundance
sunderland sundown sunflower sunland sunland-park sunman sunny-isles-beach sunnyside sunnyside-tahoe-city sunnyslope
sunnyvale sunray sunrise sunrise-lake sunrise-manor sunriver sunset sunset-beach sunset-hills sunset-park
sunshine-ranches superior supreme suquamish surabaya surakarta surat surf-city surfside surfside-beach surgoinsville
surgut surprise surrey surry susanville susitna-north susquehanna susquehanna-trails sussex sutherland sutherlin
sutter sutter-creek sutton sutton-alpine suwanee suwon suzano suzhou swainsboro swampscott swannanoa swansboro swansea
swanton swanville swanzey swarthmore swartz swartz-creek swartzville swedesboro sweeny sweet-home sweet-springs
sweetser sweetwater swepsonville swift-current swift-trail-junction swissvale swoyersville sycamore sydney sykesville
sylacauga sylva sylvan-beach sylvan-lake sylvan-springs sylvania sylvester syosset syracuse szczecin tabor-city tabriz
tabuk tacna tacoma tacony taft taft-heights taft-mosswood taganrog taguig tahlequah tahoe-vista tahoka tahoma taian
taichung taif taihecun tainan tainter-lake taipei taiyuan taizhou taizz takamatsu takatsuki takeo takoma-park
talcahuano talent talihina tallaboa tallaboa-alta talladega tallahassee tallapoosa tallassee tallinn tallmadge
tallulah talmage talty tama tamale tamalpais-homestead-valley tamalpais-valley tamaqua tamarac tambov tamiami tampa
tampico tamworth tanaina tanda taneytown tangelo-park tangent tangerang tangerine tanggu tangier tanglewilde
tanglewilde-thompson-place tangshan tanner tannersville tanque-verde taos taos-pueblo taoyuan-city tapachula
tappahannock tappan tara-hills taraz tarboro tarentum tariffville tarkio tarpey-village tarpon-springs tarrant
tarrytown tarsus tashkent tasikmalaya tatamy tatum taubate taunton tavares tavernier tawas-city tawau taxco-de-alarcon
taylor taylor-creek taylor-lake-village taylor-mill taylors taylors-falls taylorsville taylorville tazewell tbilisi
tchula tea teague teaneck teaticket teays-valley tebessa tecate tecoman tecumseh tedder tega-cay tegucigalpa tehachapi
tehran tehuacan tekamah tel-aviv telford tell-city tellico-village telluride temara tembisa temecula temelec
temiskaming-shores temixco tempe tempe-junction temperance temple temple-city temple-hills temple-terrace templeton
ten-mile-run tenafly tenaha teni tenino tennessee-ridge tennille teoloyucan tepatitlan-de-morelos tepexpan tepic
tequesta teresina terra-alta terra-bella terra-mar terrace terrace-heights terrace-park terramuggus terre-du-lac
terre-haute terre-hill terrebonne terrell terrell-hills terry terrytown terryville tesistan tetouan teutopolis
teviston tewksbury texanna texarkana texas-city texcoco-de-mora texico teziutlan thane thatcher thayer the-acreage
the-bronx the-colony the-crossings the-dalles the-galena-territory the-hague the-hammocks the-hideout the-hills
the-meadows the-pinery the-plains the-village the-villages the-woodlands theodore theresa thermal thermalito
thermopolis thessaloniki thetford-mines thibodaux thief-river-falls thiells thiensville thies thies-nones third-lake
thiruvananthapuram thomas thomasboro thomaston thomasville thompson thompson-falls thompsons-station thompsonville
thomson thonotosassa thoothukudi thoreau thorndale thornport thornton thorntown thornwood thorold thorp thorsby
thousand-oaks thousand-palms three-forks three-lakes three-oaks three-points three-rivers three-way thrissur
throgs-neck throop thunder-bay thunderbolt thurmond thurmont tianjin tianshui tiburon tice tichigan ticonderoga
tieling tierra-buena tierra-verde tierras-nuevas-poniente tieton tiffin tifton tigard tiger-point tigerville tijuana
tiki-island tillamook tillmans-corner tillson tilton tilton-northfield tiltonsville timber-pines timberlake timberlane
timberville timberwood-park timisoara timmins timmonsville timonium timpson tinicum tinley-park tinton-falls tioga
tipp-city tipton tiptonville tirana tiruchirappalli tirunelveli tirupati tiruppur tishomingo titusville tiverton
tivoli tlahuac tlalnepantla tlalpan tlaquepaque tlaxcala toa-alta toa-baja toast tobaccoville toccoa todd-creek
toftrees tok tokorozawa tokushima tokyo toledo tolland tolleson tolono toluca tolyatti tom-bean tomah tomahawk tomball
tombstone tome tompkinsville toms-river tomsk tonala tonasket tonawanda tonganoxie tonghua tongliao tongshan tonka-bay
tonkawa tonopah tontitown tonto-basin tooele tool topanga topaz-ranch-estates topeka toppenish topsfield topsham
topton toquerville tornado tornillo toro-canyon toronto torrance torreon torrington tortolita totowa touba
toughkenamon toulon toulouse towamensing-trails towanda towaoc tower-city tower-lake town-and-country town-creek
town-line town-n-country townsend townshend towson toyama toyohashi toyonaka toyota trabuco-canyon tracy tracy-city
tracyton traer trafalgar trafford trail-creek trainer trappe travelers-rest traverse-city travilah travis-ranch
treasure-island treasure-lake tremont tremonton trempealeau trent-woods trenton trentwood trevorton trevose
trexlertown tri-city tri-lakes triangle tribes-hill trinidad trinity trion tripoli trois-rivieres trooper trophy-club
trotwood troup troutdale troutman trowbridge-park troy truckee trucksville trujillo trujillo-alto truman trumann
trumansburg trumbull truro trussville truth-or-consequences tryon tsaile tsawwassen tshikapa tsuen-wan tualatin
tuba-city tubac tuckahoe tucker tuckerman tuckerton tucson tucson-estates tucumcari tuftonboro tujunga tukwila tula
tulalip tulalip-bay tulancingo tulare tularosa tulia tullahoma tullytown tulsa tultepec tumkur tumwater tungi
tunica-resorts tunis tunkhannock tuolumne-city tupelo tupper-lake turin turley turlock turmero turner turners-falls
turnersville turpan turpin-hills turtle-creek turtle-lake tuscaloosa tuscarawas tuscola tusculum tuscumbia tuskegee
tustin tuttle tutwiler tuxpam-de-rodriguez-cano tuxtepec tuxtla tver twain-harte twentynine-palms twin-city twin-falls
twin-grove twin-lake twin-lakes twin-rivers twinsburg two-harbors two-rivers tybee-island tye tyhee tyler tylertown
tyndall tyndall-air-force-base tyngsboro tyro tyrone tysons-corner tyumen uberaba uberlandia ucon udaipur ufa uhland
uhrichsville uijeongbu-si uintah ujjain ukiah ulan-bator ulan-ude ulhasnagar ulsan ulyanovsk ulysses umatilla umraniye
umuahia unadilla unalaska uncasville underwood-petersville unicoi union union-beach union-city union-gap union-grove
union-hall union-hill-novelty-hill union-park union-point union-springs uniondale unionport uniontown unionville unity
universal-city university university-center university-city university-gardens university-heights university-park
university-place upland upper-alton upper-arlington upper-bear-creek upper-brookville upper-fruitland
upper-grand-lagoon upper-lake upper-montclair upper-nyack upper-pohatcong upper-saddle-river upper-saint-clair
upper-sandusky upton uptown urania urbana urbancrest urbandale uriangato uruapan urumqi uskudar ust-kamenogorsk utica
utrecht utsunomiya utuado uvalde uvalde-estates uxbridge uyo vacaville vadnais-heights vado vadodara vail vails-gate
val-dor val-verde val-verde-park valatie valdese valdez valdosta vale valencia valencia-west valentine valhalla
valinda valladolid valle-de-santiago valle-vista valledupar vallejo valley valley-center valley-city valley-cottage
valley-east valley-falls valley-glen valley-grande valley-green valley-hill valley-mills valley-park valley-springs
valley-station valley-stream valley-view valmeyer valparaiso valrico vamo van van-alstyne van-buren van-horn van-lear
van-meter van-nest van-nuys van-vleck van-wert vance vanceburg vancleave vancouver vandalia vandenberg-air-force-base
vandenberg-village vander vandercook-lake vandergrift vandiver vanier varanasi vardaman varennes varna varnell
varnville vashon vassalboro vassar vaudreuil-dorion vaughan vazquez veazie veedersburg vega-alta vega-baja
velda-village velda-village-hills velva venersborg veneta venetian-village venice venice-gardens ventnor-city ventura
venus venustiano-carranza veracruz veradale verde-village verdi verdigris vereeniging vergennes vermilion
vermilion-on-the-lake vermillion vernal vernon vernon-center vernon-hills vernon-valley vernonia vero-beach
vero-beach-south verona verona-walk verplanck versailles vestavia-hills vevay viamao vian vicksburg victor victoria
victoria-de-durango victoriaville victorville victory-gardens victory-lakes vidalia vidor vienna vienna-bend vieques
viera-east viera-west view-park-windsor-hills vigo vijayawada vila-velha villa-grove villa-hills villa-nueva
villa-park villa-rica villa-ridge villa-vicente-guerrero village-green village-green-green-ridge
village-of-campton-hills village-of-the-branch village-park village-saint-george village-shires villages-of-oriole
villahermosa villalba villano-beach villas villavicencio ville-platte villisca vilnius vilonia vina-del-mar vinalhaven
vincennes vincent vincentown vinco vine-grove vine-hill vineland vineyard vineyard-haven vineyards vinings vinita
vinita-park vinnytsia vinton viola violet virden virginia virginia-beach virginia-gardens viroqua visakhapatnam
visalia visitacion-valley vista vista-center vista-santa-rosa vitebsk vitoria vitoria-da-conquista vivian vladikavkaz
vladimir vladivostok volcano volga volgograd volney volo vologda volzhskiy von-ormy vonore voorhees voorheesville
voronezh wabash wabasha wabasso-beach waco waconia wacousta wad-medani wade wade-hampton wadena wadesboro wading-river
wadley wadsworth wafangdian waggaman wagner wagoner wahiawa wahneta wahoo wahpeton waialua waianae waihee-waiehu
waikapu waikoloa wailea wailua wailua-homesteads wailuku waimalu waimanalo waimanalo-beach waimea wainaku waipahu
waipio waipio-acres waite-park waitsburg wakarusa wakayama wake-forest wake-village wakeeney wakefield
wakefield-peacedale wakeman walbridge walcott walden waldo waldoboro waldon waldorf waldport waldron waldwick wales
walford walhalla walker walker-mill walkersville walkerton walkertown walla-walla walla-walla-east wallace wallburg
walled-lake wallenpaupack-lake-estates waller wallingford wallingford-center wallington wallis wallkill walls walnut
walnut-cove walnut-creek walnut-grove walnut-hill walnut-park walnut-ridge walnutport walpole walsenburg walterboro
walters waltham walthourville walton walton-hills walton-park walworth wamac wamego wanakah wanamassa wanamingo
wanaque wanatah wanchese wandsbek wantagh wapakoneta wapato wapello wappingers-falls warangal ward warden wardsville
ware ware-shoals wareham-center waretown warm-beach warm-mineral-springs warm-springs warman warminster-heights warner
warner-robins warr-acres warren warren-park warren-township warrensburg warrensville-heights warrenton warrenville
warri warrington warrior warroad warsaw warson-woods warwick wasco waseca washburn washington washington-court-house
washington-heights washington-mills washington-park washington-terrace washingtonville washougal wasilla waskom
watauga watchtower watchung water-mill water-valley waterboro waterbury waterflow waterford waterloo waterman
watertown waterville watervliet watford-city wathena watkins-glen watkinsville watonga watseka watson watsontown
watsonville watterson-park watts-mills wattsville wauchula wauconda waukee waukegan waukesha waukomis waukon wauna
waunakee waupaca waupun wauregan waurika wausau wauseon wautoma wauwatosa waveland waverly wawarsing waxahachie waxhaw
waycross wayland waymart wayne wayne-city wayne-heights waynesboro waynesburg waynesville wayzata weare weatherby-lake
weatherford weatherly weatogue weaver weaverville webb webb-city webberville weber-city webster webster-city
webster-groves webster-springs weddington wedgefield wedgewood weed weedpatch weedsport weehawken weeki-wachee-gardens
weeping-water weifang weigelstown weimar weirton weirton-heights weiser weissport-east wekiwa-springs welby welch
welcome weldon weldon-spring welkom welland wellborn wellesley wellfleet wellford wellington wellman wells
wells-beach-station wells-branch wellsboro wellsburg wellston wellsville wellton welsh wenatchee wendell wendover
wenham wenonah wenshan-city wentworth wentzville wenzhou wernersville wescosville weslaco wesley-chapel wesley-hills
wesleyville wesson west west-albany west-alexandria west-allis west-and-east-lealman west-athens west-babylon
west-baraboo west-barnstable west-bay-shore west-belmar west-bend west-bishop west-blocton west-bloomfield-township
west-bountiful west-boylston west-bradenton west-branch west-brattleboro west-bridgewater west-brookfield west-buechel
west-burlington west-canton west-cape-may west-carrollton-city west-carson west-carthage west-chatham west-chester
west-chicago west-clarkston-highland west-columbia west-concord west-conshohocken west-coon-rapids west-covina
west-crossett west-deland west-dennis west-des-moines west-dundee west-easton west-elkridge west-elmira west-elsdon
west-end west-end-cobb-town west-englewood west-fairview west-falls-church west-falmouth west-fargo west-ferriday
west-fork west-frankfort west-freehold west-garfield-park west-gate west-glendive west-glens-falls west-greenwich
west-grove west-gulfport west-hamburg west-hammond west-hartford west-hattiesburg west-haven west-haven-sylvan
west-haverstraw west-hazleton west-helena west-hempstead west-hill west-hills west-hollywood west-homestead
west-hurley west-ishpeming west-islip west-jefferson west-jerusalem west-jordan west-kelowna west-kennebunk
west-kittanning west-lafayette west-lake-hills west-lake-sammamish west-lake-stevens west-laurel west-lawn
west-leechburg west-liberty west-linn west-little-river west-livingston west-long-branch west-longview west-lynchburg
west-marion west-mayfield west-melbourne west-memphis west-menlo-park west-miami west-mifflin west-milford west-milton
west-milwaukee west-modesto west-monroe west-mountain west-new-york west-newbury west-newton west-norriton west-nyack
west-ocean-city west-odessa west-orange west-palm-beach west-paris west-park west-pasco west-pensacola west-peoria
west-perrine west-pittston west-plains west-pleasant-view west-point west-portsmouth west-puente-valley west-raleigh
west-rancho-dominguez west-reading west-richland west-ridge west-rutland west-sacramento west-saint-paul west-salem
west-samoset west-sand-lake west-sayville west-scarborough west-sedona west-seneca west-sharyland west-side-highway
west-simsbury west-slope west-springfield west-stockbridge west-swanzey west-tawakoni west-terre-haute west-tisbury
west-torrington west-town west-union west-unity west-university-place west-valley west-valley-city west-vancouver
west-vero-corridor west-view west-wareham west-warrenton west-warwick west-wenatchee west-wendover
west-whittier-los-nietos west-wyoming west-wyomissing west-yarmouth west-yellowstone west-york westborough westbrook
westbrook-center westbury westby westchase westchester westerleigh westerly western-lake western-springs westernport
westerville westfield westfield-center westford westhampton westhampton-beach westhaven-moonstone westlake
westlake-village westland westmere westminster westmont westmoreland westmorland westmount weston weston-lakes
weston-mills westons-mills westover westphalia westport westvale westview westville westway westwego westwood
westwood-lake westworth wetaskiwin wetherington wethersfield wetumka wetumpka wewahitchka weweantic wewoka weyauwega
weyers-cave weymouth wharton whately wheat-ridge wheatland wheatley-heights wheaton wheeler wheelersburg wheeling
whetstone whiskey-creek whispering-pines whitaker white-bear-lake white-bluff white-castle white-center white-city
white-cloud white-hall white-haven white-horse white-house white-island-shores white-marsh white-meadow-lake
white-mountain-lake white-oak white-pigeon white-pine white-plains white-river-junction white-rock white-salmon
white-sands white-settlement white-sulphur-springs whitefield whitefish whitefish-bay whitehall whitehall-township
whitehorse whitehouse whitehouse-station whiteland whiteman-air-force-base whitemarsh-island whiteriver whitesboro
whitesboro-burleigh whitesburg whitestone whitestown whiteville whitewater whitewright whitfield whiting whitinsville
whitley-city whitman whitmire whitmore-lake whitmore-village whitney whittier whittingham whitwell wichita
wichita-falls wickenburg wickerham-manor-fisher wickliffe wiesbaden wiggins wilber wilberforce wilbraham wilburton
wild-peach-village wilder wilderness-rim wildomar wildwood wildwood-crest wildwood-lake wiley-ford wilkes-barre
wilkesboro wilkinsburg wilkinson-heights willacoochee willamina willard willcox williams williams-bay williams-lake
williamsburg williamson williamsport williamston williamstown williamsville willimantic willingboro willis williston
williston-highlands williston-park willits willmar willoughby willoughby-hills willow willow-creek willow-grove
willow-oak willow-park willow-springs willow-street willow-valley willowbrook willowdale willowick willows wills-point
wilmer wilmerding wilmette wilmington wilmington-island wilmington-manor wilmore wilmot wilson wilson-conococheague
wilsons-mills wilsonville wilton wilton-manors wimauma wimberley winamac winchendon winchester winchester-center
wind-gap wind-lake wind-point windber windcrest windemere winder windermere windham windhoek windom window-rock
windsor windsor-heights windsor-locks windy-hills winejok winfield wingate wink winlock winnebago winneconne
winnemucca winner winnetka winnfield winnie winnipeg winnsboro winnsboro-mills winona winona-lake winooski winslow
winsted winston winston-salem winter-beach winter-garden winter-gardens winter-haven winter-park winter-springs
winterport winters winterset wintersville winterville winthrop winthrop-harbor winton wiscasset wisconsin-dells
wisconsin-rapids wise wisner wister witbank withamsville wittenberg wixom woburn wofford-heights wolcott wolcottville
wolf-creek wolf-lake wolf-point wolf-trap wolfdale wolfe-city wolfeboro wolfforth wolfhurst wollochet wollongong
wolverhampton wolverine-lake womelsdorf wonder-lake wonsan wood-dale wood-lynne wood-ridge wood-river wood-village
woodacre woodbine woodbourne woodbranch woodbridge woodburn woodbury woodbury-center woodbury-heights woodcliff-lake
woodcreek woodcrest woodfield woodfin woodhaven woodinville woodlake woodland woodland-beach woodland-heights
woodland-hills woodland-park woodlands woodlawn woodlawn-beach woodlyn woodmere woodmont woodmoor woodmore woodridge
woodrow woodruff woods-creek woods-cross woodsboro woodsfield woodside woodside-east woodson-terrace woodstock
woodstown woodsville woodville woodward woodway woodworth woolwich woonsocket wooster worcester worden worland
wormleysburg worth wortham worthington worthington-hills woxall wrangell wray wrens wrentham wright wright-city
wright-patterson-afb wrightsboro wrightstown wrightsville wrightsville-beach wrightwood wuhan wuhu wuppertal wurtland
wurtsboro wusong wuwei wuxi wuzhou wyandanch wyandotte wyckoff wykagyl wyldwood wylie wymore wynantskill wyncote
wyndham wyndmoor wynne wynnewood wyoming wyomissing wyomissing-hills wytheville xalapa-de-enriquez xenia xiamen xian
xiangtan xiangyang xianyang xico xingtai xining xinpu xinxiang xinyang xinyuan xiuying xochimilco xuchang yabucoa
yacolt yadkinville yakima yalaha yale yamagata yamhill yanceyville yancheng yangjiang yangon yangquan yangshuo
yangzhou yanji yankton yantai yao yaounde yaphank yardley yardville yarmouth yarmouth-port yaroslavl yarrow-point
yates-center yauco yaurel yazd yazoo-city yeadon yeagertown yekaterinburg yellow-springs yellowknife yellville yelm
yeosu yerevan yerington yichang yinchuan yingkou yoakum yoe yogyakarta yokkaichi yokohama yokosuka yoncalla yonkers
yono yorba-linda york york-beach york-harbor yorketown yorklyn yorkshire yorkton yorktown yorktown-heights yorkville
yosemite-lakes yosemite-valley yoshkar-ola young-harris youngstown youngsville youngtown youngwood yountville
ypsilanti yreka yuba-city yucaipa yucca-valley yueyang yukon yulee yuma yunfu yutan zacapu zacatecas zachary zagazig
zagreb zahedan zamboanga zamora zanesville zanjan zanzibar zapata zapopan zaporizhia zaragoza zaria zarqa zebulon
zeeland zeigler zelienople zellwood zena zephyrhills zephyrhills-north zephyrhills-south zephyrhills-west zeytinburnu
zhabei zhangjiakou zhangjiakou-shi-xuanhua-qu zhangzhou zhanjiang zhaoqing zhengzhou zhenjiang zhongshan zhoukou
zhu-cheng-city zhuhai zhumadian zhuzhou zhytomyr zibo zigong zillah zilwaukee zimmerman zinacantepec zion zionsville
zolfo-springs zumbrota zumpango zuni-pueblo zunyi zurich zwolle
`;

/** Those of them that everybody knows. */
export const LARGE_TOWNS = `
aachen aba abadan abeokuta abidjan abilene abobo abomey-calavi abu-dhabi abu-ghurayb abuja acapulco-de-juarez accra
ad-diwaniyah adana addis-ababa adelaide aden ado-ekiti agadir agra aguascalientes ahmadnagar ahmedabad ahvaz aizawl
ajman-city ajmer akashi akita akola akron aksu aktobe akure al-ahmadi al-amarah al-basrah-al-qadimah al-fayyum
al-hillah al-hoceima al-hudaydah al-hufuf al-kharj al-kut al-mahallah-al-kubra al-mansurah al-mawsil-al-jadidah
al-mubarraz al-qadarif albuquerque aleppo alexandria algiers alhambra alicante aligarh allahabad allentown almaty
alto-barinas altona alvaro-obregon alwar amagasaki amarillo ambattur ambon amherst amman amravati amritsar amsterdam
anaheim ananindeua anapolis anchorage andijon angeles-city ankara ann-arbor anqing ansan-si anshan anshun antalya
antananarivo antioch antipolo antofagasta antwerpen anyang anyang-si aomori aparecida-de-goiania ar-rayyan aracaju
arak aral ardabil arequipa arkhangelsk arlington armenia arusha arvada as-sulaymaniyah asahikawa asansol ashgabat
asmara astoria astrakhan asuncion asyut atasehir athens atlanta auckland augsburg aurangabad aurora austin avadi
azadshahr azcapotzalco bab-ezzouar bacolod-city bacoor bafoussam bagerhat baghdad baguio bahawalpur bahcelievler
bahia-blanca baicheng bakersfield baku bali balikpapan baltimore bamako bamenda banda-aceh bandar-abbas bandar-lampung
bandung bangkok bangui banjarmasin banqiao baoding baotou baranagar barasat barcelona barddhaman bareilly bari barinas
barnaul barquisimeto barranquilla barueri basrah batam batikent batman batna baton-rouge battagram bauchi bauru
bayamon bayan-nur beaumont beian beihai beijing beira beirut bekasi belem belfast belford-roxo belgaum belgorod
belgrade bellary bellevue bello belo-horizonte bengaluru bengbu benghazi bengkulu benin-city benito-juarez benoni
benxi berkeley berlin betim bhagalpur bhatpara bhavnagar bhayandar bhilai bhilwara bhimbar bhiwandi bhopal
bhubaneshwar bielefeld bien-hoa bijapur bikaner bilaspur bilbao bilimora billings binan birkenhead birmingham bishkek
biskra bissau blantyre bloemfontein blumenau bobo-dioulasso bochum bochum-hordel bogor bogota boise bokaro boksburg
bologna bonn borivli borough-park borujerd boston botshabelo bouake boumerdas bradford brahmapur brakpan brampton
brandon brasilia brasov bratislava bratsk brazzaville bremen brent brest bridgeport brisbane bristol brno broken-arrow
brooklyn brownsville brussels bryansk bucaramanga bucharest bucheon-si budapest budta buenos-aires buffalo bujumbura
bulawayo buraydah burbank bursa busan bushwick butuan bydgoszcz cabuyao cagayan-de-oro cainta cairo calabar calamba
calgary cali callao caloocan-city camaguey camayenne cambridge campina-grande campinas campo-grande
campos-dos-goytacazes can-tho canberra cancun cangzhou cankaya canoas cape-coral cape-town carabanchel caracas
carapicuiba cardiff carlsbad carolina carrefour carrollton cartagena cary casablanca cascavel catania caucaia
caxias-do-sul cebu-city cedar-rapids celaya chanda chandigarh chandler changchun changde changsha changshu-city
changwon changzhi changzhou chaoyang chaozhou charleston charlotte chattanooga cheboksary chelyabinsk chengde chengdu
chengzhong chennai cheonan cheongju-si cherepovets cherkasy chernihiv chesapeake chiba chicago chiclayo chifeng
chihuahua chimbote chimoio chinatown chinju chisinau chita chittagong chitungwiza chongjin chongqing christchurch
chula-vista chuzhou cimahi cincinnati cirebon city-of-balikpapan ciudad-apodaca ciudad-bolivar ciudad-del-este
ciudad-general-escobedo ciudad-guayana ciudad-lopez-mateos ciudad-nezahualcoyotl ciudad-obregon ciudad-victoria
clarksville clearwater cleveland clovis cluj-napoca coacalco cochabamba cochin coimbatore college-station colombo
colonia-del-valle colorado-springs columbia columbus comilla conakry concord constanta constantine contagem copenhagen
coral-springs cordoba corona corpus-christi corrientes costa-mesa cotonou coventry coxs-bazar coyoacan craiova
cuauhtemoc cuautitlan-izcalli cucuta cuenca cuernavaca cuiaba culiacan cumana curitiba cusco cuttack da-nang dadonghai
dadukou daegu daejeon dakar dalian dallas daly-city damascus dammam dandong dar-es-salaam darbhanga dasmarinas datong
davangere davao davenport davie dayton deer-valley dehra-dun delhi denizli denpasar denton denver depok derby
des-moines detroit dewas dezhou dhaka dhulia diadema diepsloot dihok dire-dawa djibouti dnipro doha dombivli donetsk
dongguan dortmund douala downey dresden dubai dublin duisburg duque-de-caxias durban durg durgapur durham dushanbe
dusseldorf east-chattanooga east-flatbush east-hampton east-harlem east-independence east-jerusalem east-london
east-los-angeles east-new-york ebute-ikorodu ecatepec-de-morelos edinburgh edison edmonton efon-alaaye eimsbuttel
eixample el-cajon el-daein el-fasher el-monte el-obeid el-paso elgin elizabeth elk-grove elmhurst ensenada enugu erbil
erzurum escondido esenler eskisehir espoo essen etawah etobicoke eugene evansville everett fairfield faisalabad fargo
faridabad fayetteville feira-de-santana fenghuang fes firozabad florence florianopolis floridablanca fontana
fort-collins fort-lauderdale fort-wayne fort-worth fortaleza foshan foz-do-iguacu franca frankfurt-am-main freetown
fremont fresno frisco fujisawa fukuoka fukushima fukuyama fullerton fushun fuxin fuzhou gainesville gajuwaka galati
ganja garden-grove garland garoua gaya gaza gaziantep gdansk gdynia gebze gelsenkirchen general-santos genoa
george-town ghaziabad gifu-shi gijon gilbert giza glasgow glendale goiania gold-coast gombe gomez-palacio gorakhpur
goteborg governador-valadares goyang-si grand-prairie grand-rapids gravesend greater-noida greeley green-bay
greensboro gresham guadalajara guadalupe guangzhou guankou guantanamo guaruja guarulhos guatemala-city guayaquil
guilin guiyang gujranwala gujrat gulbarga guli gumi guntur gustavo-adolfo-madero guwahati gwalior gwangju hachioji
hafar-al-batin haifa haikou hail haiphong hakodate halifax hamadan hamah hamamatsu hamburg hamburg-nord hamhung
hamilton hampton handan hangzhou hannover hanoi haora harare harbin hargeysa harlem hartford havana hayward hefei
hegang helsinki henderson hengshui hengyang herat hermosillo heroica-matamoros heze hialeah high-point hillsboro
himeji hirakata hiratsuka hiroshima hisar ho-chi-minh-city hohhot holguin hollywood homs homyel honcho hong-kong
honolulu horlivka houston hrodna hsinchu huaian huaibei huainan hualien-city huancayo huangshi hubli hue huizhou
hulan-ergi hungnam huntington-beach huntsville huocheng hwaseong-si hyderabad iasi ibadan ibague ibaraki ichalkaranji
ichihara ichinomiya ikeja ikot-ekpene iksan ilesa iligan iligan-city iloilo ilorin incheon indianapolis indore
inglewood ipoh iquitos irapuato irbid irkutsk ironville irvine irving isfahan islamabad islington ismailia istanbul
itagui itaquaquecetuba ivanovo iwaki iwo ixtapaluca izhevsk izmir iztacalco iztapalapa jabalpur jaboatao
jaboatao-dos-guararapes jackson jacksonville jaipur jakarta jalandhar jalgaon jalna jamaica jambi-city jammu jamnagar
jamshedpur jeddah jeju-city jember jeonju jersey-city jerusalem jhang-sadr jhansi jiamusi jiangmen jianshui jiaojiang
jiaozuo jiaxing jieyang jilin jinan jincheng jingdezhen jining jinzhou jiujiang jixi joao-pessoa jodhpur johannesburg
johor-bahru joinville joliet jos juarez juba juiz-de-fora jundiai kabul kaduna kaesong kafr-ad-dawwar kagoshima
kahramanmaras kahriz kaifeng kakinada kakogawacho-honmachi kaliningrad kalininskiy kaluga kalyan kamarhati kampala
kampung-baru-subang kananga kanazawa kandahar kano kanpur kansas-city kaohsiung karabaglar karachi karagandy karaj
karamay karbala karlsruhe karol-bagh kashgar kashiwa kassala kasugai kasur kathmandu katowice katsina kaunas kawagoe
kawaguchi kawasaki kayseri kazan keelung kemerovo kenitra kent kerman kermanshah khabarovsk khabarovsk-vtoroy
khamis-mushait kharkiv khartoum kherson khmelnytskyi khomeyni-shahr khorramabad khorramshahr khulna kigali killeen
kimhae kingston kingston-upon-hull kinshasa kirkuk kirov kisangani kitakyushu kitwe klang knoxville kobe kochi
kolhapur kolkata kollam koln kolwezi komsomolsk-on-amur konya korba koreatown koriyama koshigaya kosti kostroma kota
kota-bharu kota-kinabalu kotli kousseri kowloon kozhikode krakow krasnodar krasnogvargeisky krasnoyarsk krugersdorp
kryvyi-rih kuala-lumpur kuala-terengganu kuantan kuching kukatpalli kulti kumamoto kumasi kunming kunshan kupang
kurashiki kurgan kurnool kursk kwangmyong kyiv kyoto kyzylorda la-paz la-plata lafayette lagos lahore lakeland
lakewood lal-bahadur-nagar lancaster langfang lansing lanzhou laohekou lapu-lapu-city laredo larkana las-cruces
las-pinas las-vegas latakia latina latur laval leeds leicester leipzig lekki leon-de-los-aldama lewisville lexington
lexington-fayette lhospitalet-de-llobregat lianshan liaoyang liaoyuan libertad libreville lijiang likasi lilongwe lima
limeira lincoln linyi lipetsk lisbon little-rock liupanshui liverpool ljubljana logan-city lome london londrina
long-beach los-angeles los-mochis louisville lowell luancheng luanda lubbock lublin lubumbashi lucknow ludhiana
luhansk luohe luoyang luqiao lusaka luton luxor lviv lyon macapa macau maceio machida madison madrid madurai maebashi
magnitogorsk mahilyow maiduguri makassar makati-city makhachkala makiyivka makurdi malaga malang malatya malegaon
malingao malir-cantonment malmo maltepe manado managua manaus manchester mandalay mandaluyong-city mandaue-city
mangalore manhattan manila manizales mannheim mansilingan mantampay manukau-city maputo mar-del-plata maracaibo
maracay mardan marienthal maringa mariupol markham maroua marrakesh marseille maryvale masan mashhad masina mataram
mathura matola matsudo matsuyama maturin maua mawlamyine mazar-e-sharif mazatlan mbeya mbuji-mayi mcallen mckinney
meads mecca medan medellin medina meerut meknes melbourne memphis mendoza merida merkezefendi mersin mesa mesquite
metairie metairie-terrace mexicali mexico-city miami miami-gardens mianyang midland miguel-hidalgo milan milwaukee
minato mingora minna minneapolis minsk miramar misratah mississauga mixco miyazaki modesto mogadishu mogi-das-cruzes
mokolo mokpo mombasa monchengladbach monrovia monteria monterrey montes-claros montevideo montgomery montreal
moradabad morelia moreno-valley morioka morogoro moron moscow mosul mudanjiang mueang-nonthaburi mukalla multan mumbai
munich munster muratpasa murcia murfreesboro murmansk murrieta muscat muzaffarabad muzaffarnagar muzaffarpur mwanza
mykolayiv mysore naberezhnyye-chelny nagano nagasaki nagoya nagpur naha naihati nairobi najaf najafgarh najran nakuru
nalchik namangan nampo nampula nanchang nanchong nanded nangi nanjing nanning nantes nantong nanyang naperville naples
nara-shi narela narsingdi nashik nashville nasiriyah natal natore naucalpan-de-juarez navi-mumbai nay-pyi-taw
ndalatando ndjamena ndola neijiang neiva nellore new-delhi new-haven new-kingston new-orleans new-south-memphis
new-york-city newark newcastle newport newport-news nha-trang niamey nicolas-romero niigata ningbo nis
nishinomiya-hama niteroi nizamabad nizhniy-novgorod nizhny-tagil noida norfolk norman north-charleston north-las-vegas
north-peoria north-stamford north-york norwalk nottingham nouakchott nova-iguacu novo-hamburgo novokuznetsk
novosibirsk nowrangapur nuevo-laredo nur-sultan nurnberg nyala oakland oaxaca oceanside odessa oita okanagan okayama
okazaki okene oklahoma-city olathe olinda omaha omdurman omsk ondo onitsha ontario oran ordos orel orenburg orlando
orumiyeh osaka osasco oshawa oslo ostrava otsu ottawa ouagadougou oujda-angad overland-park owo oxnard oyo
pachuca-de-soto padang palembang palermo palm-bay palma palmdale palu panama panihati panipat panshan parana parbhani
paris pasadena pasay pasig-city pasragad-branch pasto paterson patiala patna paulista pavlodar pearland pekalongan
pekanbaru pelotas pembroke-pines penza peoria percut pereira perm perth peshawar petaling-jaya petare petionville
petropolis petrozavodsk philadelphia phnom-penh phoenix pietermaritzburg pikine pimpri pingdingshan pingxiang
piracicaba pittsburgh piura plano plovdiv plymouth pohang pointe-noire poltava pomona pompano-beach ponce ponta-grossa
pontianak popayan port-au-prince port-de-paix port-elizabeth port-harcourt port-moresby port-said port-saint-lucie
port-sudan portland porto-alegre porto-velho posadas poznan prague praia-grande preston pretoria pristina providence
provo pucallpa puebla pueblo puente-alto puerto-la-cruz punasa pune putian puyang puyang-chengguanzhen pyongyang
qarchak qazvin qingdao qinhuangdao qionghai qiqihar qom quebec queens quetta quezon-city quito rabat rahim-yar-khan
raipur rajahmundry rajkot rajshahi raleigh ramadi ramgundam rampur ranchi rancho-cucamonga randburg rangpur
ras-al-khaimah-city ras-bayrut rasht raurkela rawalpindi recife reno renton resistencia reynosa rialto
ribeirao-das-neves ribeirao-preto richards-bay richardson richmond riga rio-branco rio-de-janeiro riverside rivne
riyadh rochester rockford rohini rohtak rome rosario roseville rostov-na-donu rotterdam round-rock russeifa ryazan
sacramento safi saharanpur saint-paul saint-petersburg saitama sakai salem salinas salt-lake-city salta saltillo
salvador samara samarinda samarkand samsun samut-prakan san-angelo san-antonio san-bernardino san-diego san-fernando
san-francisco san-jose san-jose-del-monte san-juan san-luis-potosi san-mateo san-miguel-de-tucuman san-miguelito
san-pedro san-pedro-sula san-salvador san-salvador-de-jujuy sanaa sanandaj sandakan sandy-springs sangli santa-ana
santa-catarina santa-clara santa-clarita santa-fe santa-maria santa-maria-chimalhuacan santa-marta santa-rosa
santa-teresa-del-tuy santiago santiago-de-cuba santiago-de-los-caballeros santiago-de-queretaro santiago-de-surco
santiago-del-estero santo-andre santo-domingo santo-domingo-este santo-domingo-oeste santol santos
sao-bernardo-do-campo sao-joao-de-meriti sao-jose-dos-campos sao-luis sao-paulo sao-vicente sapporo sarajevo saransk
saratov sargodha sari sariwon satna savannah scarborough scottsdale seattle semarang semey sendai seongnam-si seoul
serekunda seremban serra setif sevastopol sevilla sfax shah-alam shahjanpur shanghai shangrao shangyu shantou shaoguan
shaoxing sharjah shashi sheepshead-bay sheffield shekhupura shengli shenyang shenzhen shibganj shihezi shijiazhuang
shimoga shiqi shiraz shivaji-nagar shiyan shizuoka shreveport shuangyashan shyamnagar shymkent sialkot siliguri
simferopol simi-valley sincelejo singa singapore sinuiju sioux-falls siping sisli situbondo sivas skopje smolensk
soacha sochi sofia sokoto solapur soledad soledad-de-graciano-sanchez sonipat sorocaba south-bend south-boston
south-tangerang southend-on-sea soweto soyapango spokane spring-valley springfield srinagar st-louis st-petersburg
stamford staten-island stavropol sterling-heights sterlitamak stockholm stockton stoke-on-trent strasbourg stuttgart
subang-jaya suez suihua suita suizhou sukabumi sukkur sultanah sultanbeyli sultangazi sumy sunchon sunderland
sunnyvale sunrise-manor sunset-park surabaya surakarta surat surgut surrey suwon suzano suzhou swansea sydney syracuse
szczecin tabriz tabuk tacna tacoma taganrog taguig taian taichung taif taihecun tainan taipei taiyuan taizhou taizz
takamatsu takatsuki takeo talcahuano tallahassee tallinn tamale tambov tampa tampico tanda tangerang tanggu tangier
tangshan taoyuan-city taraz tarsus tashkent tasikmalaya taubate tawau tbilisi tebessa tegucigalpa tehran tel-aviv
temara tembisa temecula tempe tempe-junction teni tepic teresina tetouan thane the-bronx the-hague thessaloniki thies
thies-nones thiruvananthapuram thoothukudi thornton thousand-oaks thrissur tianjin tianshui tieling tijuana timisoara
tirana tiruchirappalli tirunelveli tirupati tiruppur tlahuac tlalnepantla tlalpan tlaquepaque tokorozawa tokushima
tokyo toledo toluca tolyatti tomsk tonala tonghua tongliao tongshan topeka toronto torrance torreon touba toulouse
toyama toyohashi toyonaka toyota tripoli trujillo tshikapa tsuen-wan tucson tula tulsa tumkur tungi tunis turin
turmero turpan tuxtla tver tyler tyumen uberaba uberlandia udaipur ufa uijeongbu-si ujjain ulan-bator ulan-ude
ulhasnagar ulsan ulyanovsk umraniye umuahia universal-city uruapan urumqi uskudar ust-kamenogorsk utrecht utsunomiya
uyo vadodara valencia valladolid valledupar vallejo valparaiso van-nuys vancouver varanasi varna venustiano-carranza
veracruz vereeniging viamao victoria victoria-de-durango victorville vienna vigo vijayawada vila-velha villa-nueva
villahermosa villavicencio vilnius vina-del-mar vinnytsia virginia-beach visakhapatnam visalia vitebsk vitoria
vitoria-da-conquista vladikavkaz vladimir vladivostok volgograd vologda volzhskiy voronezh waco wad-medani wafangdian
wakayama wandsbek warangal warren warri warsaw washington-heights waterbury weifang welkom wellington wenshan-city
wenzhou west-covina west-jerusalem west-jordan west-palm-beach west-raleigh west-valley-city westminster wichita
wichita-falls wiesbaden wilmington windhoek windsor winejok winnipeg winston-salem witbank wollongong wolverhampton
wonsan woodlands worcester wuhan wuhu wuppertal wusong wuwei wuxi wuzhou xalapa-de-enriquez xiamen xian xiangtan
xiangyang xianyang xico xingtai xining xinpu xinxiang xinyang xinyuan xiuying xochimilco xuchang yamagata yancheng
yangjiang yangon yangquan yangshuo yangzhou yanji yantai yao yaounde yaroslavl yazd yekaterinburg yeosu yerevan
yichang yinchuan yingkou yogyakarta yokkaichi yokohama yokosuka yonkers yono yoshkar-ola yueyang yunfu zagazig zagreb
zahedan zamboanga zanjan zanzibar zapopan zaporizhia zaragoza zaria zarqa zeytinburnu zhabei zhangjiakou
zhangjiakou-shi-xuanhua-qu zhangzhou zhanjiang zhaoqing zhengzhou zhenjiang zhongshan zhoukou zhu-cheng-city zhuhai
zhumadian zhuzhou zhytomyr zibo zigong zunyi zurich
`;
