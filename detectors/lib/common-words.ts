/**
 * Words of everyday English (and some Spanish) that are names too. A known name that is one of these counts alone only
 * where the text says that a person is meant.
 */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  (
    "able abril ace acre acres aerial age agent aid aide all alma alt alter amber amor angel anger angle angry any april arch area areas argue arm " +
    "arms art artist ash ask aspen august aurora author autumn baby back bad balls ban band bang bank banker banks baron barrier base basket bass " +
    "bath bay beach bean beans bear beat beautiful been beer beers began begin begun bell bells below belt bench bend bending bent best better bible " +
    "big bigger bill billing bills bird bishop black blanco blaze bless blessed blind bliss block blood bloom blossom blue board boards body bold " +
    "bond bone bones bonus book booker boot border borders born boss both bottom bound bounds bowels boxer boy boys brace brain branch brand brands " +
    "brandy brave bray bread breath breeding breeze brick bridge bridges bright brilliant bring broker brook brother brothers brought brown buck " +
    "bucks bud bueno bull bunch bunny burn bush but butler butt butter button buttons bye cable cage call caller camera camp campos campus can canal " +
    "cancel cancer candy cane cannon cap car card care cargo carol carpenter carrier carry casas case cash cast castle cat catching cave cease center " +
    "certain chain challenger champion chance channel chapel charity chase check cheese cherry chief child chip choice chosen christian church city " +
    "clan class clay clear clerk client cliff clinic clock close cloud clubs coach coal coast coda code coffee coins coke collar college colon come " +
    "comes comfort comment comp companion constant cook cool copper coral core corn corner corners cost cotton cough counter counts courage course " +
    "court courts cousin cove cover craft cream credit crew crimes cross crow crown cruise crystal cuff cup current curry cutting dad dahlia daily " +
    "daisy dance danger dark dates daughter daughters dawn day days deal dean dear decent deck deep deer degree delight demo dental deputy desire " +
    "destiny dial diamond dick distance doc dock doctor doing dollar dolores don donate done door dose double dove down downs draft dragon dress drew " +
    "drilling driver drop drought drum drummer duck due dull during dusty duty dynasty eagle ear earl early east easter ebony eden elder else ember " +
    "end ends english enter era esperanza eve even ever every eye face factor failing fair fairly faith fall fallen falling falls family fan fancy " +
    "fare fares farm farmer fast faster fat fate father favor favorite favour fawn fear fearing fee feeling fees fell felt female fern ferry few " +
    "field fields file files fill finch fine fines finger fir fire first fiscal fish fix flank flies flight flow flower fly folks foot ford forest " +
    "forever forget form forrest fort forte forth fortune forward foster fought found fox fraction frame france frank free freedom freeman freeze " +
    "french fresh friend friendly friends from frost fry fuentes future gain gall gallant gallon game gamer games garden gardener gate gates gather " +
    "gauge gave gay gem generous genre getting gift ginger girl given glad glass glen glory goes going gold golden gone good goodness goods gorgeous " +
    "grace grade graft grain grams grand grant grass green grew grey gross ground grounds grove grow guard guardian guerra guess guest guitar gun guy " +
    "guys half hall halo halt ham hamlet hand handing hands happy hard harder hardy harm harmony harp harvest has hatch haven hawk hay hazel head " +
    "heading heads heal health heard hearing heart heath heather heaven hedge height held helm hence henna her herb heritage hero hey high hill hills " +
    "him hire hives holding hole holes holiday holly home honest honey honor hood hooks hope hopes horn horse host house how huge huh hum human hunt " +
    "hunting hurt husband hyacinth ice iglesias ill inch inches india infant iris irish iron ivory ivy jade jan jasmine jazz jet jewel job jobs joint " +
    "jones journey joy judge julio july june junior juniper jury just justice karma keen keep key keys kick kicks kid kidney killer kind kinda kinds " +
    "king kings kit kitchen knee knife knight knowledge knows labor labs lack lacy lady lake lamb lance land lands lane large larger lark last late " +
    "later laundry laurel law lawn lawyer lay layer lead leader leak learn learned led left legend less lesser letters level levels liberty lies life " +
    "light lightning lights like likes lilac lily linden line lines link links lips list listen little living loan lobe lock long longest look loose " +
    "lord lose loss lot loud love lovely loving low lower loyal luck lucky lunch lung lyme lynx maiden mail main mainland major majors maker male " +
    "males man manager mango manner many maple mar marble march mark market marking marks marsh marshal mass mast master math matter matters maverick " +
    "may mayo mayor mead meadow meadows meals mean means mechanic medal median medical medicine melody members memory mention mercedes mercy merit " +
    "merry mess messing meter mighty mile miles mill million mills mine mini minor mint minus miracle miss misty mix mobile mode model mom moment " +
    "monday money monk montes mood moon moore more morning most mother mountain mouse much music must mustard myrtle nail name nan nap narrow naval " +
    "navy near necessary needle needles needs neil neither nephew nest net never new nice nicely nieves night nine noble noon north northern nose " +
    "notice novel number numbers nurse oak ocean odor off offer office officer old older olive opal oral orange orchard organ other otter over " +
    "overall pack page pages paige pain paint painter pair pale palm pansy pap parent parents paris parish park parks parson part pass passion patch " +
    "patches patience patient patron paw pay payment peace peach pearl pee peers pen pencil penny people peoples pepper per perch perfect perry " +
    "person persons pet petal petty phlegm phoenix phone piano pick picking pickup pike pilot pin pine pink piper pitcher pizza place plain plan " +
    "plane plant plants plate pleasure plenty plum poet point points police polio poll pollen pool poole poor pop poppy porter post postal potter " +
    "pound pounds power powers praise pray prayer precious precise press pretty price priest prince prior pro profit promise proper proud prudence " +
    "public pulling pulse purchase purple push queen quick quiet quill race radar rail railing rain rains ran rand range rank ranks rash rather raven " +
    "raw rawls reach read ready reality reason reasons record records red reef regal register reveal rey rhythm rich rider rides ridge riding right " +
    "ring rings rink rios rise rising risk ritz river rivers roach road roads rock rocket rocks rocky rod roll rolling rolls roman romance rook room " +
    "root roots rose rosemary rough round route royal rubio ruby rue rule runner running rush rushing russet rusty ryder sable saddler safe safer " +
    "sage said sailor sailors saint sales salt sample samples sand sandy sang sat savage savanna save saw say scale scarlet school schools score " +
    "scout screen sea search season seat seats second secret section see seeds seek seen sees self sell seller sellers sells serenity sergeant serve " +
    "server service session setting settle seven severe shade shake shall shallow shape share sharp shed sheer sheets shell shelling shelter shepherd " +
    "shields shingles ship shock short shorter shoulder shoulders show shown shows shy sick side sides sierra signs silence silk silver simple sing " +
    "singer single sink sir sister sit sites six skill skin skip sky skye slate slight slot small smaller smart smoke smoker snow sol sole solid solo " +
    "son song sons soul south span spare speak speaker speaks spear special speed spell spells spice spike spine sport spotted spray spring sprout " +
    "square stable staff stage stairs stall standing stands star stark starling starr starring stars start state station stay steel steep stem stent " +
    "step sterling stern stick stiff still stock stole stone stones stops storage store stores storm story straight strain strange stream street " +
    "strength stretch strike string strong struck stuck student study style styles such sugar suit suits sum summer summers sun sunday sung sunny " +
    "sunshine super support surface surgeon surprise swallow swan sweat sweet swell swift swim swing tab tables tad taffy tag tailor takes talent " +
    "talk tall tan tank tanner tape tea teach teal team tear tell temple temples ten tender tennis terrible test than them then thistle thorn " +
    "thrasher threat threats thyme tick tiger till timber times tin tiny tip tobacco toll tomorrow ton tone tongue too tools top topaz torn touch " +
    "tower town towns toy trace trail train trainer treasure treat tree trey trial trick trigger trinity trip trout true truly trust truth try tuck " +
    "tulip tune turk turns twist unavailable union unique unity unknown valentine valley van vein venture vernal vessel via victory vine violet " +
    "virtue vital voice vote wait waits wake walk walking walks wall walls wanna want ward warden wares warm warning wash washing water waters wave " +
    "way ways wear wearing wears weather weaver web wedding wednesday weed weeks weight welcome well wells went west wheat wheel while whisper white " +
    "why wide wider wife wild wilde will willing willow wills win wind windsor windy wine wing winner winners winning wins winter winters wireless " +
    "wise wish wolf women won wonder wood wooden woods woody word work worker works worlds worn worst worth worthy writer yale yard yarrow yeah you " +
    "young younger zen zone"
  ).split(" "),
);

/** Common words that are months too: a capital says nothing. */
export const MONTH_NAMES: ReadonlySet<string> = new Set(
  "jan march april may june july august mayo abril julio".split(" "),
);
