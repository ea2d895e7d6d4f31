import { listFor } from "./lexicon.ts";

/** US states and territories, by USPS abbreviation and by name, and Canada's provinces. Lower case. */
export const STATES: ReadonlyMap<string, string> = new Map(
  (
    "al:alabama ak:alaska az:arizona ar:arkansas ca:california co:colorado ct:connecticut de:delaware dc:district of columbia fl:florida " +
    "ga:georgia hi:hawaii id:idaho il:illinois in:indiana ia:iowa ks:kansas ky:kentucky la:louisiana me:maine md:maryland ma:massachusetts " +
    "mi:michigan mn:minnesota ms:mississippi mo:missouri mt:montana ne:nebraska nv:nevada nh:new hampshire nj:new jersey nm:new mexico " +
    "ny:new york nc:north carolina nd:north dakota oh:ohio ok:oklahoma or:oregon pa:pennsylvania ri:rhode island sc:south carolina " +
    "sd:south dakota tn:tennessee tx:texas ut:utah vt:vermont va:virginia wa:washington wv:west virginia wi:wisconsin wy:wyoming pr:puerto rico"
  )
    .split(/ (?=[a-z]{2}:)/)
    .map((pair) => pair.split(":") as [string, string]),
);

/** How states were abbreviated before 1963, and still are. */
export const TRADITIONAL: readonly string[] =
  "Ala Ariz Ark Calif Colo Conn Del Fla Ill Ind Kans Mass Mich Minn Miss Mont Neb Nev Okla Ore Penn Penna Tenn Tex Wash Wis Wisc Wyo".split(
    " ",
  );

/** The states as the source of a pattern: abbreviations, in capitals and as they were, and names. */
export const STATE = `(?:${TRADITIONAL.join("|")}|${[...STATES.keys()].map((code) => code.toUpperCase()).join("|")}|${[...STATES.values()].map((name) => name.replace(/\b[a-z]/g, (letter) => letter.toUpperCase())).join("|")})`;

/** Canada's provinces and territories, which count before a postal code or behind a comma: `ON` is a word too. */
export const PROVINCE =
  "(?:AB|BC|MB|NB|NL|NS|NT|NU|ON|PE|PEI|QC|PQ|SK|YT|Alberta|British Columbia|Manitoba|New Brunswick|Newfoundland|Nova Scotia|Ontario|Prince Edward Island|Qu[eé]bec|Saskatchewan|Yukon)";

/** "ID" behind one of these is no state. */
export const NUMBERED_ID =
  /\b(?:payer|payor|camp|campaign|member|patient|pt|group|grp|user|campaign|store|tax|order|location|terminal|plan|batch|site|caller|client|subscriber|policy|employee|provider|claim|case|trip|ticket|session|device|account|acct|policy|call|lead|photo|student|state|vendor|facility|clinic)\.?,? ID[\s:#]{0,3}$/i;

/** Words of a text with which a state may begin, in any case. */
export const STATE_BEGINNINGS = listFor(
  [...STATES, TRADITIONAL.map((state) => state.toLowerCase())].flat().flatMap((state) => {
    const [first = ""] = state.split(" ");
    return [first, `${first}'s`];
  }),
);

/**
 * Towns that are known by their name alone, folded to lower case: the larger ones of the United States (Census, places
 * of 2020), without those whose names are everyday words.
 */
export const TOWNS: ReadonlySet<string> = new Set(
  "new york,los angeles,chicago,houston,phoenix,philadelphia,san antonio,san diego,dallas,austin,jacksonville,fort worth,ft worth,columbus,charlotte,indianapolis,san francisco,seattle,denver,nashville,oklahoma city,el paso,boston,portland,las vegas,detroit,memphis,louisville,baltimore,milwaukee,albuquerque,tucson,fresno,sacramento,kansas city,atlanta,omaha,colorado springs,raleigh,virginia beach,long beach,miami,oakland,minneapolis,tulsa,bakersfield,wichita,arlington,tampa,new orleans,cleveland,anaheim,honolulu,henderson,stockton,riverside,corpus christi,irvine,cincinnati,santa ana,newark,saint paul,st paul,pittsburgh,greensboro,durham,jersey city,chandler,chula vista,buffalo,north las vegas,gilbert,lubbock,reno,laredo,boise,fort wayne,winston salem,st petersburg,glendale,chesapeake,garland,scottsdale,spokane,richmond,tacoma,modesto,fontana,santa clarita,birmingham,oxnard,fayetteville,rochester,moreno valley,yonkers,aurora,huntington beach,salt lake city,grand rapids,tallahassee,huntsville,worcester,knoxville,newport news,brownsville,santa rosa,fort lauderdale,ft lauderdale,providence,overland park,chattanooga,tempe,oceanside,sioux falls,cape coral,springfield,pembroke pines,elk grove,palmdale,corona,salinas,eugene,lancaster,murfreesboro,hayward,frisco,cary,clarksville,mckinney,fort collins,paterson,alexandria,macon,lakewood,sunnyvale,hollywood,torrance,escondido,pasadena,naperville,bellevue,mesquite,syracuse,savannah,joliet,bridgeport,thornton,fullerton,killeen,rockford,mcallen,warren,sterling heights,miramar,new haven,denton,charleston,olathe,gainesville,columbia,visalia,waco,roseville,hampton,coral springs,dayton,cedar rapids,topeka,elizabeth city,hartford,stamford,concord,kent,carrollton,manchester,lafayette,simi valley,santa clara,athens,beaumont,abilene,evansville,vallejo,allentown,ann arbor,berkeley,provo,palm bay,odessa,fargo,wilmington,downey,costa mesa,carlsbad,inglewood,ventura,fairfield,west palm beach,high point,murrieta,everett,clearwater,pompano beach,lowell,cambridge,pueblo,lakeland,sugar land,el cajon,billings,antioch,green bay,temecula,college station,west jordan,league city,tyler,norwalk,daly city,rialto,sandy springs,burbank,san mateo,el monte,lewisville,davenport,edinburg,boulder,jurupa valley,hillsboro,davie,south bend,renton,woodbridge,vista,clinton,san angelo,vacaville,las cruces,roanoke,kenosha,tuscaloosa,edison,brockton,plantation,quincy,lynn,federal way,asheville,yuma,duluth,mesa,plano,irving,staten island,brooklyn,queens,the bronx,manhattan,galveston,galva,brookline,ellicott city,towson,bethesda,silver spring,rockville,annapolis,frederick,gaithersburg,dundalk,catonsville,glen burnie,bowie,laurel md,moorhead,mankato,st cloud,bloomington,champaign,peoria,decatur,evanston,cicero,skokie,gary,muncie,terre haute,kokomo,akron,toledo,youngstown,parma,canton,mansfield,mckeesport,scranton,erie,altoona,bethlehem,harrisburg,york pa,trenton,camden,hoboken,passaic,albany,schenectady,utica,ithaca,binghamton,poughkeepsie,white plains,new rochelle,montpelier,burlington vt,bangor,augusta,nashua,dover,norfolk,lynchburg,charlottesville,danville,greenville,spartanburg,myrtle beach,gastonia,hickory nc,macon ga,valdosta,pensacola,naples fl,sarasota,ocala,kissimmee,daytona beach,boca raton,hialeah,homestead,key west,mobile al,montgomery,dothan,biloxi,hattiesburg,meridian ms,jackson ms,baton rouge,shreveport,slidell,metairie,lake charles,monroe la,little rock,jonesboro,bentonville,rogers ar,jonesborough,bartlett,germantown,joplin,branson,st louis,saint louis,columbia mo,des moines,iowa city,dubuque,waterloo,ames,sioux city,bismarck,minot,grand forks,rapid city,cheyenne,casper,laramie,missoula,bozeman,great falls,helena,butte,coeur d'alene,coeur dalene,nampa,idaho falls,pocatello,twin falls,ogden,st george,orem,flagstaff,prescott,gallup,santa fe,roswell,farmington,carson city,truckee,lake tahoe,elko,redding,chico,eureka,napa,petaluma,san rafael,santa cruz,monterey,san luis obispo,santa barbara,santa monica,palo alto,mountain view,redwood city,fremont,hayward ca,merced,clovis,hanford,bend or,medford,salem,corvallis,gresham,beaverton,vancouver wa,olympia,bellingham,yakima,walla walla,kennewick,anchorage,fairbanks,juneau,hilo,kailua,wichita falls,amarillo,midland,tyler tx,nacogdoches,new braunfels,san marcos,round rock,georgetown tx,pflugerville,conroe,katy,pearland,zapata,del rio,eagle pass,harlingen,fond du lac,oshkosh,appleton,eau claire,la crosse,wausau,racine,janesville,madison wi,kalamazoo,battle creek,lansing,flint,saginaw,traverse city,dearborn,troy mi,warren mi,annandale,reston,fairfax,manassas,leesburg,woodstock,barre,rutland,pawtucket,cranston,warwick ri,woonsocket,fall river,new bedford,framingham,waltham,somerville,medford ma,malden,salem ma,gloucester ma,hyannis"
    .split(",")
    .filter((town) => !/ [a-z]{2}$/.test(town)),
);
