/** Given names of 1,000 births and more in the United States, 1925 to 2024 (Social Security Administration). */
export const FIRST_NAMES = `
james michael john robert david william mary richard joseph thomas christopher charles daniel matthew patricia
jennifer linda anthony elizabeth barbara mark steven donald andrew joshua paul kenneth kevin brian susan timothy
ronald jason jessica george edward karen ryan sarah jeffrey lisa jacob nancy nicholas gary eric sandra ashley jonathan
emily kimberly stephen betty margaret donna michelle carol larry justin amanda benjamin scott brandon melissa
stephanie deborah samuel rebecca sharon gregory alexander laura cynthia amy kathleen patrick angela dorothy shirley
frank jack raymond emma tyler jerry dennis brenda aaron pamela nicole samantha anna jose nathan adam katherine henry
christine kelly debra zachary rachel olivia douglas maria carolyn janet peter jordan heather terry diane catherine
julie noah victoria helen kyle joyce lauren ethan christina joan christian judith ruth andrea hannah jeremy evelyn
virginia megan cheryl taylor austin keith dylan sean roger walter madison jacqueline gerald sophia logan alexis willie
abigail teresa isabella carl janice sara jesse gloria martha gabriel kathryn ann bryan charlotte jean harold lawrence
judy arthur billy bruce amber denise julia danielle grace beverly natalie joe alice diana marilyn elijah brittany
theresa angel frances juan alan jamie leslie shannon kayla lori tiffany cameron shawn liam robin mason kathy randy
tammy ava albert doris crystal wayne vincent erin bobby lucas rose allison caleb marie jane alyssa luke bradley isaac
tracy johnny roy bonnie russell travis philip carlos phillip craig mia ralph victor cody eugene louis tina dawn luis
jackson evan danny jimmy todd peggy courtney lillian dale adrian phyllis martin alex paula joel nathaniel hunter
audrey jayden valerie connie morgan brianna wendy vanessa melanie ella anne jasmine cindy theodore aiden ian wanda
antonio harry julian monica isaiah lois chloe howard lee allen amelia alexandra dana rodney ruby april curtis leah
chad tony jesus derek sheila elaine riley marcus oliver connor stanley erica rita jeffery norma sherry owen alicia
lynn avery wesley michele fred leonard ricky steve francis kristen jeremiah glenn ellen caroline eleanor suzanne
ernest marvin kim frederick katie troy joanne dustin rhonda carter jill sebastian veronica jared gail holly blake
annie darlene wyatt levi norman melvin brooke calvin carrie randall eddie shane earl edwin irene sylvia leo corey
claire anita casey mildred mike ronnie josephine gavin debbie miguel savannah clarence jay renee sally stacy dolores
dominic landon sydney chase dean eva barry kristin hailey jessie sofia jo louise tommy tara madeline vivian lily devin
manuel oscar cassandra alfred cathy lorraine molly jon marjorie jackie laurie chris regina kaitlyn geraldine seth lucy
lindsey ray chelsea shelby brett charlie stacey colleen trevor eileen haley clara mitchell hazel naomi addison juanita
xavier erik annette darrell june parker zoe joann aubrey beth lydia kelsey don esther micheal leroy vicki gina herbert
cole destiny carla marion roberta heidi colton jenna yvonne mackenzie nora paige terri mario leon derrick eli bernard
ricardo jerome carmen alejandro max faith clifford hayden autumn rosemary maureen bill josiah loretta sabrina warren
marc brent kaylee jeanne jorge gabrielle harper peyton ivan jeanette francisco joy kristina carson brayden melinda
gabriella lindsay deanna jim garrett katelyn cory colin dakota stella sue tamara alexa andre charlene bailey marlene
tristan micah edith nolan marcia grant rosa alvin grayson violet gordon erika bryce clayton spencer edna arlene
brooklyn edgar layla diego franklin constance jake florence gene claudia jaime marissa tonya kylie aidan patsy maya
pauline georgia cooper ariana billie lucille elias camila tanya alison tom daisy jeff preston mateo lloyd jimmie
gladys johnnie miranda gwendolyn maurice isabel mariah priscilla miles lewis caitlin jocelyn zoey melody ruben duane
roberto vernon angelina jaxon thelma delores vickie carole ana nina eduardo yolanda brandy madelyn glenda glen
reginald joanna makayla aaliyah sadie javier gilbert damian hector hudson jade floyd scarlett ashton lance maxwell
everett asher gianna darren marsha omar skylar alexandria arianna whitney sophie penelope brandi kara fernando katrina
bobbie toni bethany sierra ezra elena lincoln penny kendall christy clyde tanner neil ariel ethel nicolas bernice
kerry kendra kennedy johnathan natasha ellie kay nevaeh briana meghan brady beatrice adriana roman dianne cecilia
tracey santiago wilma cora jaden dan harvey andres genesis darryl marian angelica miriam devon karl hope leonardo
brendan karla alma abraham ayden aria bridget jenny andy summer pedro felicia harrison jace allan isabelle emmanuel
iris aurora lonnie trinity jody giovanni lester drew rafael becky raul shelly quinn kaleb guadalupe herman kurt
gabriela clinton marshall misty candace bob kristine jacquelyn vera elsie sherri payton dalton desiree margie jillian
brad natalia jonah brittney breanna tim milton rick sam sidney sergio collin roland bryson jodi rachael brody maggie
luna sawyer tyrone dallas lillie lorenzo mila meredith monique sheryl arnold kayden erick bertha cesar maxine sandy
bella greg lynda ezekiel easton bianca kristi dwayne jan genevieve ivy cecil marco serenity krystal rebekah freddie
kelli valeria lena ida kai armando byron dominique angelo shelley krista mathew gracie shaun ramon kate cheyenne
dwight ross belinda rylee camille chester terrence reagan guy liliana caden felix kristy terrance luca cristian rene
frankie wade elise weston kaden israel perry skyler nelson kent candice eliana damon daniela rosalie axel kirk ted
jada jordyn adrienne bennett daryl mckenzie silas carly rowan jaxson ryder alana ramona elmer dillon sonia jonathon
juliana sonya emmett maverick donnie elliott stuart robyn lola gayle braxton damien cassidy nichole noel kristopher
abel harley marianne malachi yvette pat julio julius rickey emilia lynne simon paisley elliot mya patty bentley
malcolm alberto beau karina reese abby celeste mattie angie camden delilah piper antoinette josie joey gage sheri ben
donovan kari willow jameson emerson myles maryann janie lila enrique wallace dominick eden valentina roxanne mallory
claude hugh rosie tabitha jennie annabelle greyson dora lilly trenton agnes callie selena colby clifton kaitlin august
nellie graham leona alisha conner adeline josue faye fredrick janelle declan mikayla dave lana dianna pearl emery
kiara arturo zane eliza chance geneva alfredo bessie tessa river gerardo lacey jude alec geoffrey myra ada alejandra
vicky london aimee jasper darius allyson brooks tucker michaela kirsten gerard lucia rex amir anastasia eloise marcos
kaiden leilani cara caitlyn nova traci loren cristina jeannette kenny kelley isla kelvin trent hayley zion mae
julianna dawson harriet kellie minnie esmeralda viola kylee raquel amari gretchen bryant lane athena neal irma emilio
dante bernadette waylon griffin jaclyn giselle rosemarie rudy alaina malik susie aubree khloe virgil marisa willard
emanuel janis tyson ty pablo leland adrianna aliyah ashlyn shelia brielle lyle gertrude kinsley garry raven marcella
velma salvador maddox wendell bennie orlando rochelle paulette laurel johanna morris betsy rory braden nadine christie
hadley jana alexia ginger nadia jayla chandler gael roderick latoya salvatore kasey shawna elisa doreen jasmin serena
leila randolph delaney ellis lyla carolina benny jaylen otis jayce makenzie clark kingston leigh eunice patti hattie
jazmin mariana teri grady ira ashlee mckenna ali sage sammy cecelia fabian ernesto lora darla brock kyla alina carlton
noelle leticia elisabeth lynette lukas jermaine forrest kameron ismael hilda mindy marguerite laila cassie walker
mercedes cayden earnest luther allie corinne alondra toby jalen keegan amaya meagan paris madeleine tommie cedric
jaiden daphne shari quentin nikki corbin mona nick everly kyler hanna trisha trey tricia rylan dixie kira laverne
mandy finley sasha gustavo ryker reid yesenia celia saul ebony sonja robbie stacie myrtle emiliano desmond phoenix
xander alonzo clarissa marla verna alissa tatum mabel kristie lesley marina kimberley rudolph milo jazmine tori
justice alton fatima archie justine tami ximena kyra myron della alberta nickolas alfonso demetrius brooklynn terrell
kerri clay marley sienna stefanie margarita phoebe hubert wilson lorena drake gregg ron sterling edmund bonita cheri
juliette diamond marty moses jolene tasha flora jayson francine jeannie britney tammie junior olga delbert blair
brennan juliet dexter willis sherrie harmony king tatiana camryn presley rhett marisol ayla patrice ciara sheldon
ryleigh alayna esteban ronda alisa reed judah kayleigh alivia joaquin francesca lula teagan horace terence pete tia
rachelle homer finn hugo cade dane mayra janine katharine conrad maximus keira charity jamal kassandra fiona lowell
makenna daniella kendrick pam therese royce talia darin rodolfo lucinda tracie mickey christa savanna ken lamar asia
cruz karter lea adalynn kali trina jewel remington raelynn keri teddy carroll macy wilbur ernestine blaine norah
barrett fannie hallie ashleigh theo jakob laurence deloris antonia brantley holden chelsey mack clint solomon anderson
quincy zackary roosevelt inez opal sylvester guillermo sherman helena olive dina elaina bradford gwen marlon
evangeline aileen shayla matteo millie adriel erma randi darnell adan zayden malia moises katelynn zachariah izabella
aniyah davis quinton felipe enzo latasha arielle julianne janette heaven dena haylee debora bret hillary angelique
arya gale cherie zachery catalina deandre jodie adalyn shana darrin myrna lionel alyson leanne kamryn lara brynn
thiago joni tiana heath brenna paxton wilbert cathleen winston lou randal mollie cornelius tania muriel imani clare
merle karin stevie tomas candy ollie delia rocky cary carissa darrel shanna irvin mamie ervin shauna carey dorian
zander kris beckett elisha branden gilberto tobias archer luz lexi cierra kenya kristian stephan van simone stewart
conor rena jayne kailey rodrigo camilla sondra antoine lia ingrid ari londyn landen tate rocco colt amos adele amara
skye freddy cash eve colette bettie maeve will jonas messiah taryn margo kiana viviana armani aspen nyla arabella
dewayne aisha doyle elliana greta alanna lenora timmy leonel lizbeth darcy haven brenden hilary estella julissa luka
willa rogelio ashlynn johnathon jenifer elsa staci jerald cyrus tristen titus ramiro blanca milan reece jarrod bette
susanne trudy dick nia louie lorna lyric jett raegan estelle legend marquis leanna maribel melba dewey remi freda
paola kody danna chasity khalil leann rolando jax emory adelaide polly vance cadence beulah blanche romeo bobbi
alessandra reba darwin lacy reuben mable jeannine rosalind henrietta gemma sammie lamont emilee bridgette tiara ace
rylie jeanine cleo audra mauricio nikolas jase irving rufus nayeli amira noe mara maddison ericka caiden larissa
oakley deana issac emely cali maritza monte otto keaton matias darian charley sloane india jeri sallie madilyn lorene
gunner tamika jarrett karson maximiliano noemi lainey angeline emilie kade adelyn kobe doug helene sheena jami jamison
angelia margot atlas knox keisha orion lilah thaddeus tonia sarai shiloh baylee isiah lilliana raphael aden journey
lauryn winifred madalyn kaylie lorie harlan elbert marcy latonya samara nathanael cohen arlo sonny fay matt kiera gia
prince yasmin kenzie kassidy nehemiah eula rosalyn kyrie jefferson boyd lela addie miracle glenna macie buddy jayda
percy ember nash maci brynlee vivienne christi elyse ladonna stefan gideon bettye shea denis rodger rosetta lupe bert
perla octavia vicente ariella myla uriel itzel susana brianne muhammad mikaela vaughn gerry eugenia emersyn silvia
marlin etta denver blakely amie royal ainsley nico kiley adonis leighton mckinley cortney dee brendon terrie araceli
karissa ivory dion kyleigh reynaldo dulce ahmad regan aron katy asa kinley liana kaylin ezequiel anya duncan maura ora
kelsie derick rae eldon bryanna remy esperanza ronan matilda fernanda juniper layne tabatha jaylin tanisha annika
marcel santos kaia noreen everleigh melina zara kamila nathalie precious scotty ruthie wilfred paulina melisa nola
chanel jewell jensen charlee hollie orville porter pierce annmarie alexus kane garland mohamed lennon hayes anahi
unknown devan claudette thea edmond ina may braylon dorothea magnolia abram elle valarie ignacio latisha efrain katlyn
malinda keenan imogene beckham kieran maximilian madelynn anton rusty essie amina major kaydence javon lilian rickie
gianni lennox amiyah reyna selina kurtis iker kellen joselyn pierre freya emil kareem jayme janae felicity jess
saundra aniya mavis elissa gay phil isaias chuck ophelia leia zackery abbie kimberlee beatriz dahlia evie susanna
woodrow abbey nettie gunnar maia monroe lorelei kirby nelda lorrie kamari magdalena chandra nasir corrine augustus iva
marlee elvira moshe sutton fern sharron atticus madisyn jarvis deshawn elva scarlet carley rhoda journee anaya mariam
alani marta clarice hollis nicolette ibrahim jazlyn carmela ahmed suzette lawson damion jacklyn celine alvaro deirdre
martina humberto elvis deon addyson destinee lottie kolton bria mohammad zuri elton melany marianna elvin nanette
anika jimena sunny kash juana jeanie annalise carina danica joelle kaitlynn hailee aleah lenore augustine deja
cleveland liza curt mari estrella bailee rhea rashad alden dona brayan burton malakai shayna kaleigh graciela libby
ayanna halle tyrell roslyn aldo colten kori hank gillian aylin killian luciano cullen devyn lina janna jamar lexie
galen josh cristal brandie winter adaline amani casandra jerri donte shania ernie mohammed bart kory georgina kierra
janell sullivan lesly jamari agustin carlie roseann houston corina kaelyn ulysses adolfo rosalinda jordon luann
bernadine jaelyn brice jadyn marcie jaqueline princess denny thalia coleman jeffry luciana ilene cheyanne alaia
charmaine terra monty rhiannon goldie alena louisa dorthy tyree raelyn chrystal gracelyn celina scottie quintin dayana
chaya nataly kennedi lynnette camron dusty dayton donnell kathie aubrie bo ed ronny alijah luella tierra chantel
brenton harlow mina winnie lavonne murray tiffani maliyah stephany ila kacey evelynn liberty deanne miley palmer
kiersten annabella lourdes markus kourtney tyra lizzie deidre rosario loyd bryon janessa al carmella coy grover
carlene dayna wendi rosanne kaila izaiah kason micaela bruno adelina lyndsey osvaldo rhys amalia dolly adelynn wren
leeann tess sybil tamera haleigh trevon braydon erwin kailyn briella fletcher consuelo cathryn hal johan dara arden
joesph kayson norbert karyn renae demi daxton skyla niko carlo meaghan earnestine marci aurelia johnie mira brook eddy
selah hans tammi saylor dalia jolie braeden chelsie rebeca laney renata trace effie leola brycen kendal scot tamra
rocio tayler davon mathias kaley braylen shayne wiley michel nikita deena benito kathrine yasmine zariah demarcus sky
giovanna sheree alphonso karlee christen norris maryanne bodhi chana alia elinor reina hendrix gus kenna ryland julien
althea cori kaye lilia adrianne averie tianna madyson santana moriah roselyn ashanti janiyah jarred landyn harris jena
yaretzi davion chadwick mckayla brinley omari ola nylah lavern jayceon luisa bridgett desirae garret damaris kadence
callum maricela rayna jayleen stetson roscoe shay krystle ned maryam forest iliana roxanna carlee elian rosanna donny
lakeisha kamden domingo cari talon kailee mitzi azariah korey yadira odell kolby benita ester tameka kian elwood kacie
tamia earline annabel darien noa nell keely earlene aida edwina astrid santino antwan saige tristin matthias gracelynn
benson odin finnegan hana kehlani reggie beverley merlin america collins trista katheryn truman jaycee anissa neva
cornelia maryjane zelda mitchel mikel campbell zayne kallie raiden maren selma montana gino layton lilith vince
marylou lakisha uriah mekhi nigel josefina marcelo isabela maryellen emmitt annemarie diann baby christin queen
deangelo caryn yahir briar emelia raina kaliyah sharlene bowen ashly abbigail kaylynn aleena memphis gena elianna
marilynn lizette valencia alta kristal nita braelyn janel kaylyn alecia farrah ursula russel samson ansley lucian
jaliyah deven shaina lawanda ryann ayana fallon georgette emmy pearlie loraine hassan rohan coleen patience alonso
zayn carmelo triston kermit jarod giuliana belen petra vito brittani daleyza cristopher isis harriett ulises roxana
tevin devonte judson karsyn thurman kalani chaim kailani xiomara brodie annamarie arjun aliza jamel dax carmine avis
cecile justina mariela baylor alayah sanford armand reva alyce lesa karlie brylee alessandro macey alva ciera frederic
erich dario adela rigoberto kimber katina maranda irwin ariah denzel kylan marlena meadow charli jairo boston jaron
crew nona miller breana arleen maisie odessa edison bristol cherish joslyn landry darby jacoby wilmer lauri eliseo
octavio zaiden madilynn valentin ivette cason zechariah sincere kellan deacon dani shelton cornell marquita clair
demetria davina janiya zaria channing jovan merrill daren reign zoie arely kenton marquise davin minerva elnora dirk
marietta karol barney kasen karli cherry murphy tory theron soren lidia gayla paislee cayla ward valentino karly
cannon weldon sloan yusuf kaya malaysia aliya nakia robby samir roxie christiana marlo cortez callan melva denice
cataleya danika jadon jaxton adrien bernardo lashawn jaquan siena gonzalo milani duke delmar dannie lacie essence
nikolai fidel veda angelita julieta jaylah cordell jaimie gisselle lindy arline rosalee linwood melodie enoch paloma
bronson keagan elma danette robbin francisca antony azalea yareli jaylon breanne judi milagros marisela shantel
nathanial racheal deidra tatyana dionne zaire wynter ariyah amirah alora alaya clementine amya natalee maynard haylie
kaylani yosef deann letha felecia ally virgie heriberto marybeth alycia giana catrina marva hiram myah twila shellie
sandi jannie kelsi kathi dominik kaci leyla raleigh leandro kennith ashlie chaz misael kenia liz jaylene mercy rowen
salma mandi hamza starr german sade johnna coral salem randell isabell mac reilly portia nestor addisyn margery kairo
austyn esme ronin latanya holland rey oaklynn karrie foster merry princeton millard jaylynn dinah rico letitia
evangelina monika frieda coby jamey gregorio theodora savanah aracely lucile kristofer vonda amaris mireya vincenzo
basil ivanna zain chastity hezekiah aiyana braelynn tera debby kole caylee kimora christal livia lanny lilyana jasiah
jaida addilyn laci lyndon jabari shanice lavon case caren leif alysha rivka wilfredo keyla kitty brant domenic mervin
tisha callen lisette antonella dimitri justus alysia sarina miah jacquelin kasandra jazmyn jacques rayan shyanne
leonidas karon jaelynn nicky dollie emerald dashawn jerrod aryanna bradly blaise suzanna elia korbin lorelai sariah
austen kyson jorden rosella westley yael tana clement katarina akira bree alessia maleah venus jaydon lashonda selene
tegan fabiola yazmin dangelo semaj raymundo jules cordelia linnea brennen anabel avianna mariano maegan jaidyn keon
amelie millicent madalynn latrice abril griselda charleigh brigitte lizeth eleanore tyrese jedidiah benton everette
danial tiffanie abdullah suzan anais rayne cairo andria cassius winona makai claudine asha bernie kaycee ford vernell
kora kami daria rian carli rodrick katelin kensley broderick patrica jayde sherlyn roxann dino noor keven galilea
jeanna garth emmalee turner rubi jamir zahra josef louella kristyn lenny elana jed anabelle adolph alfreda corine
kirstin kyree estevan stephon dudley bryn franco blaze holli georgie hadassah rosalia taliyah rod kerrie marcela lyn
madden alexandrea emmalyn marlyn sherrill simeon colson kip luanne concetta treasure kianna dania dottie estela aryan
aliana maximo rob jamaal vada aviana amiya ramsey audrina chauncey briggs kayley elouise valery giancarlo tylor
lilianna stormy keanu samira tristian carrol brisa ayaan poppy marlys andreas jacey chantal whitley cecily richelle
unique federico manuela corrie aline jaylee marcellus zyaire madonna antionette kaylen barton raheem tripp camilo
dariel errol kingsley yaritza stacia kaiya aitana aja ashtyn colter stan benedict lucretia misti garrison star devante
xzavier kenley apollo gilda frida shakira cristy violeta sydnee cale ofelia sylas cliff starla donavan harlee jamila
germaine jerrold delois deonte jagger lakesha booker amora andra darrick arron laken britton lon malaya averi infant
emmie marques efren ami eliot arian kinsey lorri lylah branson geri katalina shanda charla vida kenyon ellison vern
darleen sheridan wilda jacquline nathaly mika miya khalid monserrat shyla wilder daquan kayleen lelia sarahi karley
dereck eliezer henley delphine zeke malissa lolita lucca francesco katerina berenice jazlynn briley zelma elora belle
destini isidro joana aarav quinten ivana eloy jessi moira legacy lucero draven kia hershel freida daron jacky kalyn
arlen kala sol braiden cristobal treva nicola darion lucien dandre zack anders aurelio cindi jamil jeana destiney nan
andi michal tod finnley darrius jemma rikki seamus karma tyron jael freeman lenard cyril flor aric shae kale jaziel
michell onyx ginny alesha celestine jamarion dream aya eryn britt catharine winfred yehuda fredric danita dorene
alesia barbra ocean retha noelia susannah alyse valorie lissette kamron nixon giovani kenyatta iesha milena nannie
pattie khadijah jaylyn yessenia shonda leta lemuel bodie abner collette lani juliann halie renita kohen richie cain
alexzander ares danae royalty pamala azaria candi annalee dillan arlette leora anson ridge langston jovani lyra nelly
sylvie beryl siobhan thad lucius keila doretha ephraim genaro evelin noble alannah denisse niki trinidad blaire camren
abdiel merritt elyssa sharyn aryana rowena mariel ambrose dwain jerold nalani marilee tamela isai oren jerrell karmen
analia jonnie litzy raya rolland danelle buford olin roseanne elida rio ryley koa saniyah calista jenelle zariyah
laylah elvia raylan jair natalya zaniyah kayli laureen berkley rashawn flossie dior adina charleen zaid nathalia
domonique jacque alysa baker westin morton mustafa kodi stefani shaylee tonja zainab shelli kassie leandra maryjo yara
nikole marin tamar salina estefania marcelino lessie alexandro georgianna mariann georgiana ariya herschel saniya
ayleen ruthann kashton pasquale avah corinna delma maxim johana jordin wilford menachem tad magdalene lazaro jovanni
scout zavier baron kandice lexus wilburn javion flynn aziel jakayla wilhelmina annetta grey tenley augusta tariq
lailah margret destin braylee jordy akeem karis socorro everlee cal karim lars val tosha ricki lyndsay koda peggie
kendell milana anabella davian zella yoselin romina chantelle giovanny jessy allyssa evalyn ever kisha aries yousef
twyla joleen gentry travon jocelynn rayden kaison earle amberly gannon kalvin lona emani keeley avi liv camdyn jalyn
raymon makena ashely eleni mordechai iona lorin imelda mimi krysta bridger leigha areli khari shanon sabina aydin
tawana janeen kairi vienna kelton ayesha darci kyndall britany edwardo yuliana dayanara carleen stone rihanna eboni
emmaline warner josette vanesa shaniya sami emile yisroel ellery jackeline taya aydan soraya joycelyn tena vikki
promise kaylah mariyah birdie nanci ean adilene amare alisson priya carmel abdul latosha hailie brigid alba sharla
gwyneth zora iman ireland adriane jammie lillianna stanford adley laquita yamileth kamilah jai florine lonny seymour
antwon jessa nicki coraline hoyt shamar ameer casen demario emerie wes carolynn kaela adria juli keshawn maude bonny
torrey cedrick kandace rosita shyann wilton marlen trever maira mauro coty annelise malani kaysen dominque teressa
donn bud shepherd malka terese huey katia marcello roma paityn naya lianna farah chiquita vivien fisher crosby reta
kya bryana shameka kristan wrenley nila hakeem darron jalisa valentine storm carsyn ishmael taj abigayle kylah evette
reyes bishop riya cinthia jaeden brandt cayson grecia shaquille cambria ivonne damari chanda ailani kynlee arnulfo
carmelita deion enid maxie koby jericho nedra yasmeen mikael mylah sanaa sommer bettina jasmyn carleigh alphonse joi
chet bellamy maribeth shante merrick sariyah kacy marnie cathrine nannette kalen boone nathen nicolle jerod capri
kelsea brittni hellen edgardo caryl heidy lucie russ giavanna giuseppe dawna saint jessika immanuel keyon johnpaul
amia kraig yuri canaan oaklee eleazar ronaldo nya laine alexi vickey mazie lachlan deshaun vladimir dontae kannon
dalila felisha annalisa tre xochitl mayson slade nevin wells abagail arlie syed haiden abigale levon demond lucio
marleigh maximillian karolyn lauretta sharonda lisbeth aleta tressa konnor corrina oswaldo dilan zola isela antonette
artie janay nala waverly breann serina danyelle jailyn carlotta lesli hester kamdyn chyna deandra kolten yaakov
brandan toney venessa kye anjali ellianna anneliese missy rhianna kortney maddie teena kit konner pilar deron shira
brecken elina alyvia stanton caleigh jenesis stephenie napoleon ashli montgomery derrell brigette darcie shmuel pansy
tobin chiara bilal arleth brea odis eloisa melani emmeline marlowe lupita navy lorine carolann johnson rogers yajaira
kalia cami aliah elroy gaye mellissa alize latricia charlize lettie jamarcus shanika omer kayce scarlette ilana alene
marquez tatianna zakary dorris linden wylie cathie ivey leena magnus ines oralia banks reanna lorenza jaxen marcell
shelbie estefany mitch von delano shoshana sunshine tru ileana jonna kelby dian jamya kandi tye kamille codi demarco
nichelle lizabeth jenni constantine dejuan isa jelani shon delmer cailyn leopoldo montserrat roni edie chace hayleigh
agatha anisa jaylan brandee joanie shelbi derik arie shannan cheryle judd fawn gerri katlin kevon musa shlomo anakin
melonie jerrie angus tayla hilton garrick mai axton jessenia savana dakotah alaysia aislinn calliope keshia nyah
johann nyasia dasia felton leander marceline tyshawn vihaan nikhil joellen lyman sydni desire gray karie bertie henri
titan callahan dorcas donell jadiel aminah artis eleanora sevyn torin amayah gisele jayna aditya meg jaren jazmyne
linsey egypt velda gavyn fritz tanesha alexandre kandy stephani judie iyanna kymani charisse ardis harmoni kalie
neveah laron alfonzo heavenly watson andie rona claudio otha douglass vernice maliah olen pennie audriana philomena
art kalli alianna roseanna darell shanta kesha bambi emmet jerilyn shimon elodie malcom magaly blythe iyana kadin
barron rosalina fran evelina jere hasan donavon maison kaeden kenji gibson tillie kendyl chanelle elmo ishaan schuyler
brandyn hamilton aretha jacalyn amar yitzchok sydnie roxane kaylan jordynn lanie creed keily dallin zaylee breonna
cydney louann trystan melia delvin yahaira emberly hernan joziah jakari annabell donita harleigh jalynn charissa kylen
khaleesi samiyah allene latonia milford shaniqua kamiyah karsen eithan bayleigh rome samual greggory shantell burt
jaci franklyn dessie alpha tadeo leonor williams trena cletus carsen elayna ferdinand taniya page emir aaden kinslee
shamika jacquelynn terrill madisen rosendo abe delanie jevon yamilet graysen kaylene elda jannette meryl braulio
bertram jerimiah bentlee aidyn khadija leatrice salena sherie brighton edythe leslee rubin clarke aubri brogan candis
lanette karleigh elin normand windy shreya hadlee isha shirlee kaelynn charline diya afton leisa zena bradyn audie
evonne amaia aubrielle bjorn karan romona keren shara tawnya aundrea malika caitlynn dalilah dori garett lilyanna
rishi marjory sarita raylee lynsey mikah keilani venita aletha oaklyn yair brionna honesty lian savion concepcion
alyssia markell leonora deasia prudence marshal geralyn loyal antione zev kiran gil tai berta jesiah norberto clover
audrianna jaleel buck burl harlie annaliese echo shirlene ike rasheed huxley jovanny wally everardo ernestina shad
kamren damarion krystina mariella paulo anastacia casie priscila aleigha brannon indigo sapphire misha soleil harlem
gauge jeromy allyn markel kyndal gian haisley tremaine love rowdy glory zyon lennie halo newton dell natali avraham
thatcher kati belva alvina glynn keara carnell racquel zaira jakobe jesenia journi arin jeremias sofie jeramiah
brittanie nailah makaila koen deric tarah niya del fredy garnet caesar sana arvin jesica shanell corie rayford
lakeshia ariadne dorinda keziah claud gussie fanny celena orin marita janey braylin jaedyn kadyn dickie janeth amiah
zina azul lashanda saanvi daisha kailynn berry rana krish naima idris thor roel kase arnoldo davonte myranda jovany
kayle jasen blessing buster emmalynn sahara zoya haywood shalonda trevin malaki devorah hali kylo ronna madge eamon
denton abelardo shanelle ely brain jaimee jeanetta curtiss jolynn carin vivianna aubrianna bryleigh linus persephone
holley ayan harriette tyrus alek nate mellisa adalberto tresa giada luana alethea tyesha cielo leilany janiah dru
nikko pearline rhyan regis marti alexys alix blayne chevy fermin gaige sabra shani izabelle eugenio nickie aiyanna
ajay orrin ladarius gaylord rain darrion lochlan danilo jeramy justyn adrain tanika anisha salome tinsley analise
monet maxton sherwood dylon rina ayah calli kenan wilber karri lura cherise abrielle jerrica karolina lorinda
christophe brixton kyron boden dewitt una nada jersey micaiah jamia jaslyn kalea brentley boyce ardith dedrick china
ledger zayd darline chrissy elly jurnee melony violette jacobi leota jaycob adalee arman allegra codie eliel mallorie
tristyn zahir dedra estefani gigi carlin bode carrington harmon darrian samaria mindi debrah keli marielle maurine
julisa coen cristin marlie amethyst mechelle ryne torey addilynn leana mose tessie seven shiela elden carolee
franchesca jaunita anitra horacio mahlon blane brennon jeremie citlali malina vilma maudie meir leela patricio elysia
latrell maylee ema amado charis symone daniele itzayana shasta arlin marcelle neha anjelica jovie renea talmadge
kathryne ailyn imran amarion britni sequoia honey amal isreal hosea cassondra geovanni pricilla casper denisha mylee
novalee marko migdalia gatlin hilario maiya dorsey kaleah columbus aris erlinda ima aven cinda dhruv linette farrell
stefany marylin joseluis maite elan shavon hadleigh elicia jaydin ione benicio osiris aubry gareth jones margarito
viridiana abrianna kentrell rollin gracyn cristofer jacinda crista dameon nena smith kahlil acacia kalel tawny dakari
kenzo charlette isaak arlyn demetri axl jocelyne kasie avalynn honor suzy caron indie krishna daylen samatha taniyah
jazzlyn carie delton domenick aura merlyn catina jourdan amiri gisela joselin antone dwaine izayah tasia dakoda juelz
jacie taytum boris lue pranav barbie evans stephaine dash sheyla alanah tarik risa divine rich jacy kalina kirstie
carlyn josey mccoy lathan korbyn cherri kooper rayshawn trae malayah reymundo dariana evon kathlyn melvina gearldine
mirna tavon torrance halley yahya leesa adyson yoel berniece true felice elio marleen jarrell sherryl stevan adell
enrico karlene vidal jaymie kataleya yulissa sanai timmothy kiya ander azriel leilah makhi cherrie ritchie maxx mykel
martez lita guinevere niles tiera mikhail rueben mickie kegan mahogany hardy dayne marvel cris aubriella alvis tawanda
cristine melvyn justen keyshawn dannielle garnett iola raylene edson jasmyne rylen shai christene dasha deondre chelsi
jianna arianne sailor gerson krysten ria aleksander gearld porsha walton alea malak suzann ammon shawnee emi lorne
adelle jaheim delana bethel sherita corwin desean henrik mikala demetra lavina kenisha tzvi ailany meera samiya
juancarlos ona sebastien harland talan keller quiana nikola toya chante isadora hampton montrell ansel mel tremayne
braedon donta kaidyn konrad hayward conley katlynn alisia jefferey malorie nikia maddux avalon canyon davida lucky
zamir malena tierney ananya lissa payten araya miguelangel omarion len tahj avani jaycie kwame kalee fonda treyvon
chevelle alain larkin jacqulyn novella woody yessica waymon aila kamora kimberli sherilyn yadiel kristoffer refugio
rami jennings yarely verla javonte nyomi stormie tabetha haden jory ozzy jerica nechama kattie suzie herlinda dennie
margaux tylan janaya orval mikal raeann lawerence jackelyn stormi glendon adison kimberlyn verne joella keelan calla
zulema leeanna reinaldo kindra rachell kyan rochel aedan ariadna tawanna linnie sharee obed caydence cedar adler
shianne loni analisa yolonda anibal rileigh liane barb fox jaya dequan lino ransom angelic saoirse cailey maisy oma
dempsey beck bradlee wynn dortha ethen kaidence christofer jaquelin gaven jayvon jolee burke alistair debi keyana
darold ismail georgene kiarra tyanna courtland jeraldine kael dayanna tallulah lu rianna charisma jaydan manny colbie
jered meghann jerad carma luigi tangela dyllan sharen alli bernita juwan erasmo massimo loriann dionna emalee oriana
sheron lili brynleigh joseline ariane izabel willy pia nazir aspyn eldridge annamaria alaric gabe deonna santo ayva
jullian cristiano lavinia letty jakai azucena beatrix cailin cy gianluca zaida urijah augustin derwin kellee bethanie
lex charly yaneli artemis homero truett dovie rilee oakleigh zephaniah karoline kalynn novah larue raylynn nereida
yandel osman daylin wardell krew vianey raine marlow zayla castiel jordi bronwyn audrie davie jad evander jamiyah
jonatan margarette randa ellyn lanita adella kimberlie lazarus nydia zendaya cloe montez cael christel ariela jessalyn
loran tyquan deontae charleston evin jaleah ahmir jeniffer kain britta debbra hobert kaelin mica vernita aditi armon
danya dillion lovie nile reynold rowyn jethro soledad maile paolo preslee tomeka lluvia sabastian vita kamya audry
laniyah brysen ronni keanna mackenna randel lynwood abbygail syncere greer adelia darrien makenzi arley cameryn deneen
kirt simona zenobia fatimah jerel michale aanya jaxxon theda temperance achilles cian kaiser leatha octavius armoni
rilynn tinley seraphina jame youssef lafayette loy mohamad armond brien brittny jayvion norine amariah luc giulia
jubilee carleton kyren salomon javan wayland cyndi elayne keyonna dennise saira dezmond erinn rupert avalyn corban
lavonda caspian ara jarett norene parris aviva ozzie noelani tiarra jamin caprice cormac syble jaye zandra sherwin
janene gretta arnav bartholomew claudie shalom darvin timmie zakai magali giles taylin kevan margarett everest emme
kiah teegan vinson jacki javen kathaleen tobi anniston demarion gitty roxy faustino azael creighton gaylon makiyah
sedrick spring miyah corbyn samia dajuan lucious cammie jalissa davey ardell tenisha freyja demetris chantell eliyahu
leeroy reno dov karena cillian kaine verda benjamen keoni catarina angella laurene lake ensley chassidy clemente
rosina deedee duwayne aarya faigy ellsworth sanjuanita shaelyn iyla seneca sherron khalia meilani viktor baylie chip
reem willian denim gracen joetta carri lyanna shanae gaynell evalynn alise khai torrie katherin angeles winford zaniya
kyara brookelynn nicklaus thomasina shanita kera ravi pepper keyanna jacinta larisa prentice audree mayte laina
pierson jonny odette leighann jeramie chava torri zahara jarret lillyana veronika hortencia devlin jeremey tracee
elwin vonnie butch rolanda merissa demetrice destany suri auston jordana tyrel avrohom imari makala kalin rosalynn
charolette trayvon crawford ocie daryn domenico rashaad karsten myesha deegan keturah marni zia haydee kimani nariah
les odalys madaline alford anayah myrtis tahlia kabir neriah ariyana deane kathlene taliah idella janett brookelyn
ramses alida larae sal jenae laraine spenser hagen nayla ciarra lamonte lexis lavelle eliam magen aryeh kary jahmir
sameer laith suellen desi emiliana jamiya aubriana lonna deanthony sari amin lilli santa aryn mylo xena paisleigh
avril candida erna armaan jacobo kaytlin rahul jet alanis kylin hussein loreen kelcie shepard emmit lillyanna jermiah
keona nour rebecka buffy becca khristian granville tala josselyn rashaun zakiya milania chelsy elon autum kylian
rachele torrence joslynn ren masen vesta josephina sabine ameera talitha ceasar dafne brigham yanira geno melania
richmond teresita brittaney job lilyann hartley karah emogene jaylani kamiya luiz kierstin siddharth baila jaleesa
josias kloe melton levy delta neel lovell taylen janee edsel nicholaus kelsy amyah jedediah aranza delisa trenten
damarcus jonelle pyper ania quinlan danyel codey tito rayyan delfina tamie adin daylon shaila tanna zakaria tyla bowie
mirella vannessa vernie brynley charlton aniah dovid irie waldo easter mirian camellia lael carolyne elgin trudi kyran
damir bexley aadhya jenessa julieann boaz brieanna damani idalia bryton skylynn serafina anamaria cristi kenzi baxter
stoney gwenyth ryanne donal yakov eder rori calum sherrell myka kaira madelyne jovanna madelaine lesia robb treyton
machelle trevion nahla adilynn eben parrish garfield lakota adamaris shia joye ripley edmundo dejah zavion devonta
ilan pamella lulu arlan merri ilona porfirio marylyn phillis amador carman christoper elizebeth najee makaylah ashlea
pernell dionte nilda kecia breeanna sirena clarisa janai jodee anaiah majesty symphony apryl arwen leeanne rubye
sampson jeane oskar laniya aston alona krystin ani dayle janiece katya micky chayse brie justyce jailene rayven hyrum
jacquelyne jaslene christianna yaseen indiana jaxx leeland naila ewan layna junius romy rowland arther latesha franky
tayden verlin natosha jazelle wolfgang dreama tonie inaya janetta azrael brayson gizelle golden joie aram sahil haily
anish kaylea amit dominga hansel loyce marek rylynn ouida shonna shan finnian kaeli lakyn caelan yasir brynna carver
rubie velvet jennah marilou zen torie allana kyah osbaldo aysha stefano trish patric kamilla rania deisy bear nella
lavell rand aleksandra daija quenton tavion pandora teodoro cleve issa said delila emry kamal oran myriam shanaya
breck keandre kensington elba dwane nancie renato mercedez nori samaya serene kymberly graydon price andrei derrek
madelin emoni jameel barrie tiago yusef genna makiya shaniyah jakub lilyan kylar natividad nolen carisa umar atreus
londynn mecca dev nakita shandra kobi candyce ezrah randee bobbye maylin mendy johny jenell susann faris greysen
marcelina milissa addalyn akilah alvie jovon aleisha jania rashida tamiko kace lianne alliyah johnetta sunday lamarcus
gaston tavares jennette albertha eulalia terrel denzil noam coleton raynard candie adair babette nisha nallely gertie
herminia romaine lexy simran debbi jaret angelena steele tylar demari malek cam jarell theadore milly isobel leopold
wesson obie reyansh harlen jacelyn triniti aarush corliss jaysen cienna domonic lavada kristel carletta devontae
wynona deandrea emmerson kamaria rosaline korie davy halee jamee nevada winfield zaina shavonne shilo niyah marquel
fransisco kallen lux westyn amparo imogen kolt aleia gabriele deeann dione chyanne christan dalary adia avion shaunna
talya isael lawana rayleigh vania philippe isac meggan klayton christ enos ammar khamari nichol ambar cianna lanae
zephyr malakhi henderson kaili neo talisha mayah rojelio jovita kavin keyona maricruz flavio jae meranda alessa amarie
iain dashaun berlin ottis andree layan cherokee jorja tomi chanell lenna brion johannah billye brandin jalil leyton
nana gaetano adnan cosette verdell klara siya casimir daniell georgetta jenniffer adiel lamarr bertrand geronimo kady
tamala carlyle haidyn osiel meyer latia arlet clive demetrio caterina ezell kameryn kenyetta joshuah daylan shawnna
webster klarissa jeni amilia rondell shawanda angelika kelis maceo west florentino graeme neymar shivani tiesha zyair
maryn rance zenaida lashay izaak lev matilde danyell decker marylee olympia solana angely destinie shaye anessa
rafaela rosann abygail marely javian rustin terance roan fabio vivianne abdulrahman roselynn lannie aloysius bethann
jacari skylah loree adelaida keion marlana prisha martine kathyrn laylani aleshia anwar samya benjiman dontrell taisha
gema rosalba brittnee fausto favian kelcey jireh elexis nils rolf citlaly vincente tamatha alaiya peighton ariyanna
eusebio tenzin akiva amaria inga luci yancy zadie zarah oswald windell alyna amauri magda izaac taraji golda jaclynn
leobardo kavon yuna dixon dashiell taron geovanny jamiah julee tomika devora jenise kristiana lise berkeley daryle
tamya cristen allisson filomena phylis christos maris arnetta eris amor andrey rush karisa xitlali xenia karey kc
willem armin noella sahana farris marli armida laramie rylin indy pascual anja ashtin chesney brissa milah renaldo
sindy annaleigh camelia oleta tressie anas denita kaileigh makaela jahir elie jacinto nidia willam kollin lida tyana
aleyna elli magan vayda harmonie jamon robinson lynell taina brinlee gerold jaquelyn kieth maycee amyra jenson kathern
arion demetrios esequiel auden ayman howell laquisha terell eason kandis yaretzy breon florencio canon melynda zach
keana makiah alishia domenica sandie arizona italia kaytlyn yash cleta danni dustyn deante aarna mendel melodee
anthoney keesha ashlin dacia jaela deshon marshawn willia latoria nels madysen rashard cashton jermey ridley aislynn
safa adolphus josefa karleen randle blas jairus mykayla annabeth enedina micki aleyah khaled shaneka tesla calen
odalis reya laquan sharif tova taleah lonzo shantelle amias maelynn jovi rafe shaya rhylee corin emberlynn mahmoud
kodie meridith ignatius veer ziva adara kinzley teo thurston dejon nayely brynne anyla landin deonta divya riggs
safiya anette esau florene hermon camari kalena amoura ishan jaeda donato shaquan renard vivaan violetta dimitrios era
rebeka beckie daveon drucilla loyalty xavion lakia tillman early ebonie llewellyn sharita sylvan briseida natashia
nikolaus sharyl jamilah cheryll yazmine quincey sammuel elam caley cartier maple yasin bayley daysha maksim neftali
aamir macario phineas kiesha kadeem nadya olyvia asma atreyu chancellor kadie qiana rock sharleen asiah claira addelyn
yusra baltazar emelyn janina clarance alonna jhon kinlee daven mckay penni jocelin coralie dawne kanisha ravyn vina
eartha kamil kainoa jonell mariya viktoria martell jaila micayla naim karely yana donya ruthanne crissy zona jakobi
yuridia journie korina taran amerie eitan jeb sanjay vianney kiaan malaika tionna lakelyn varun danniel franz maury
burnell jesslyn tanja sia emeline arik devona jeshua kaisley lindell julienne kirra braedyn aman ameerah gaylene
dillard delaine gracey adel elowyn aayan marge nino anayeli bryar denae skylee anjanette lyndell angelyn kamarion
ciana davi coltin venice kaliah kruz allysa tuesday zeus brantlee delicia devaughn lacee miesha jaymes tyce caylin
aniston glinda malky abriana alonza liah mattison nickole ossie raizy beaux kilian steffanie jessiah julietta karime
ronnell shawnda demetric cathi perri siera kerrigan kerstin rashid taylar gissel gustave muhammed regena sacha floy
kiel salman oneal sunni reginal ena kaily kyro aren garold kacee payson broc emmaleigh lizet jalon jiovanni thane
werner zipporah bianka malea terron mattias shanel merrie tavaris bryer zakari ashten daina lotus aharon becki juston
larhonda flint tammara baileigh emeri yonatan zinnia kendric bently kateri mariajose marna jiselle sunnie markita
regenia edd link roque rosio evelyne demonte oziel wyman ash gabino maliya gustav eman tea jasiel isamar lory anselmo
kennard kaniya doran coleson renzo roddy tavia yeshua adriano kenda blayke pauletta brayton corry joeseph bracha
izzabella velia marius sarena shedrick faron johna meri arrow ela ferris drema judge nakisha zaylen an arissa che
mandie marigold omega chadd chayce stephania erie clovis jream arionna grayce jajuan jazzmine peri vernetta jacen nika
sinai alita morgen romel walt maizie hafsa passion raelene rainey rivers amarah cady damen shaan eldred lachelle
tramaine fatoumata kenney leslye mayer ennis lillyann khalani krisha kyrah ranae sahar travion rosaura indira arika
azari taelyn adriene gorge ashia asiya laisha san geary kaycie maddix rollie deklan janelly ajani tobey tonda glynda
jeanene taelor kelci kipp leone danisha prentiss aj emmarie aramis dontay jannah ramone annamae jahlil mykah saad zaya
synthia shona neely keshaun alexsandra elzie chadrick dorine kierstyn yesica christain kiernan kyndra albin aksel
javin verona caelyn jori kayleb lailani daja hadi lezlie nicklas amon daelyn melaine mathieu heber shaquita gadiel
kaydee mikeal alston bastian cassaundra makyla mick natanael cosmo eriberto winnifred geraldo kerwin queenie tiffiny
callista sena lucila sven kalista mikaila brayleigh lawrance lisha phylicia citlalli gladis glennis nubia artemio xavi
adilyn saif arica alda coreen kevyn tarsha blossom conway obadiah lambert shemar silvana tamir uziel laiken karlyn
landan rogan stafford denali esai jacqualine ryen zakariya denna willene filiberto raoul rebel teanna kezia zaynab
tilly haskell elisheva adalia katey kizzy tashia antwain cherilyn coretta janya shakia gerrit kamran minh braxtyn
cassi lenox shena jerrel kayne archibald dynasty rhodes yocheved akash modesto tyreek leylani lawanna godfrey adah
kiyah yehoshua kellye marah kelle cicely laticia arlis adalie leda filip inara landis corene jashawn zuriel macklin
zhane jacklynn keena lakin conan donavin gwyn knowledge micha dia elvera kasi latavia bronx clem lanell coralee curley
lawton seanna lorretta jeriah thompson kaisen tyran cleon florian siri timber silvestre waylen daijah manda ciro
latrina sid santina taha hakim tari malisa velva marwa crue jailynn jannet kaniyah jeron lynelle earlie kirstyn
lexington wylder jeanmarie alen maelyn shaylynn jansen marbella merton rosana arla caysen brittnie ilse eisley
khristopher kimberely niklaus sora anai reena irina ryatt samar carys raeleigh tarra taurean candance catelyn hortense
mahdi cambrie laverna marika carsten dmitri gaylen lakendra laronda louvenia saray chesley jamaya shayan shaquana
lisandro celestino meta nautica raekwon jaziah georgine jann rebbecca tiffaney raylen sheilah launa genie nazareth
cardell michaella gaia jamesha maybelle yehudis zyla cambree dorotha cassian cayleigh lashunda monae raechel cameran
chasidy jazzmin anh kyng lovely mychal tamyra gisel myia general addalynn christiane chynna mcarthur tanvi teddie hawa
riana delora isadore jalin jaslynn johnmichael jenine aliyana ruger tarek yanet om sigrid slater jona romello adora
nyra lashon tomasa emari vinnie dock georgeann ragan sedona babyboy zayda gwenda laurette marilu quin lillyan osmar
korben aminata zaden calleigh kailah mistie somer wayde chassity celso ellena stefania young dann sultan benaiah
markayla nicol fulton rivky saphira shaindy alexavier palma lashawnda antoni jereme tonisha twana jeanelle mittie
anali aaryn carmon jamell jaymee kenlee cecilio roderic baldemar cathey drue samone joell lauralee ainhoa eveline
jacorey rudolf kinsleigh emmi wayman elmore jarren liya sanjuana blanch everley halima ninfa raye angelie dailyn tavis
wendall haydn jaina rayanna benji drusilla asya victory maryanna kenleigh kalei wendie katrice michela atharv delinda
jiya joao kellyn tennille tobie tyasia amada anaiya cree elwyn merlene macayla orson tamisha analy kaedyn elna niesha
beverlee september abbigale vincenza caeden sanjana blain kedrick hedy rudolfo ashwin krissy ansh emelie jayse jariel
gardner celestina karren maryah janyla kyli tyrek jadin jaelin rayburn arne betsey jaedon dietrich johannes shamya
kyrin thorin vergie adalina antonina deedra jarad myrtice kaizen elani kyana maryalice tyren candelaria eren hanan
january liyah merilyn pamelia aylah delfino mayme mozelle tamira lashaun masyn josslyn juliane shanya dannette pascal
raj charise jens jiraiya darcey lindsy andrae harrell journei rakeem sueann wrenlee aysia jeronimo maida brinda trudie
winslow chosen hettie alethia eternity marykate tatiyana jaquez jasleen servando aly damond derrik markeith shelba
lilla marvis towanda abdirahman tamica analee kennadi kirkland teigan brylie luvenia simcha lynden nohemi pietro
elmira jia jaxtyn karyme tequila ubaldo anel zavian feliciano marya akil marquetta drayden jule avigail rosalva avian
corrin eliyah raniyah sebrina amity demitri dwan fidencio harlyn nahum karmyn zada eda jalayah shekinah doretta miquel
azalia ciaran karisma parth samari marivel bernardine leyna marylynn kaylei lillia murry arsenio batsheva porsche
sibyl athan courtnie grayden josalyn tanaya fischer lyda joscelyn kinleigh faisal italy joline calder laynie sir
eugenie blaize candelario hensley matheo mathilda blade giorgio heide skip zayvion zoee kaleena tyre gala kassi
neville shiv tj lyrik shaylyn mariama silver cristie lavender ambria antwone jerrick krystian rayvon silvio cassia
karyl mikki phyliss jalani mahala rani aoife konstantinos delphia theodis lanna naia taylee vic zebulon leisha linn
felica terran jayven mallie brando alessio analicia esta talisa zamari mahalia aime anyssa linkin ardella gennaro
kenai aaryan theophilus zoraida arlena kavya abbi janise earlean eliazar alya caius milla yovani amberlee shannen zeb
arnaldo jenica azure janely maryrose roby eian ermias sai sumaya darlyn demian avayah laikyn taurus aryah kynslee
tavian ashby nyle rebekka shala naeem richardo falon mikell randie takisha dominica elease newell siara bradon
cortland kamara mackenzi sima allissa deniz lakelynn zayan corbett maleek elyana rutha tehya truth amen caine dezirae
jala latina phebe cheree cypress detra corissa hanah durwood fayth kimball ashlei hiba zacharias kareen aleida odie
vikram donielle elois presleigh contessa jihad jovana claribel rosevelt taneisha jadelyn lark alyana eldora genoveva
lauro bess delena diesel ivie khali lamya temple wanita arvid brooklin chasen abran darris granger jareth ayush kemari
payden emberlyn levar ryon thornton eliott glynis aleya melyssa navya audrea babygirl cinnamon halen janea lavar
bennet bernetta illiana thomasine dajah jene nikolaos zana melodi mckenzi derald coley shanti kekoa yulisa jenee jina
adamari aleen darel juanpablo malvin tyreese demarius maja mariaelena rexford dayla shiann tirzah levern anay arham
evalina kimi loki wellington hobart jermain kyanna shaniece talen retta miabella zakiyah norwood aerial gaspar joette
rosamaria fredia kaylon keiry karlos mileena aide ayra breona cassy ilyas brooklynne faviola kyrsten nariyah niall
ozell guido montie jahari rosia samarah kennth shalyn gionni annastasia cipriano collier hussain syrus tino armen
delani kiyan xyla cyle kaleo sammantha chole christeen alaiyah dain hurley lillith laurin rashon sabrena evert korra
patrina pooja ammie molli myriah perrin neda nickey skyy jolyn olan mickel quran sharie anastacio felisa latarsha
iverson leamon tyshaun dalen tatyanna jahzara beyonce demitrius ysabella donetta edrick elisia nyree sherika juno
avyaan jennica naftali sianna wisdom zaine bari paden takiyah vann laya lenwood brianda kynleigh takia yariel kobie
zyan haddie hazen neta renay syreeta vanna malikai nabil rony johnette zayna abhinav maha maximino nerissa theodor
deryl dymond malique medina olivier penney deyanira deeanna huston conrado drayton francheska garvin hermelinda
rosaria salim sulema aadya diandra isacc kiefer tylee zita abriella avon lynlee abigael aleesha marygrace caliyah
ronell sherrod cleopatra gavriel teddi treyson keysha madelene quadir antonino bryden jettie enola janella johathan
jetta marcial alaa delainey caroll kaelan marino shawnta valeri cornelious macon marquette damoni lavonna shaniah
carmello kolin story tyrin elyas jomar renesmee justis shaelynn sanya clancy markie pharaoh tahir jenice jrue lanora
dyan daisey hollyn aziza diedra mylie alyanna lyndi maryelizabeth arabelle liesl urban lainie britny lydell amaiya
carlisle welton arianny asad garner jaxsen katharina taja zacchaeus reda elyjah kahlani akshara cloey dyana hashim
jimi mozell shamari belia hindy seana maisha petrina anand gamaliel long dontavious keonna arnita gennie candido
christena ethelyn alexie cort esha huda khyree robbi delmas kena rohit tyrique zariya cattleya jarrad keya lakiesha
thais melissia narciso xitlaly alphonzo arnell letisha shaylin allena saleem gabrial baleigh baruch consuela furman
wendel dionicio emili samirah tavin freedom georgiann sandro tex yechiel angelle bernell eros guillermina roshan
devion phaedra vianca keosha najah sania tamekia tamesha almeda marquan shawana teal aislyn aiza lyam herb jadah miki
shriya tam tawni dedric desirea durrell garren shanequa takoda naomie odelia cherlyn clemmie waleed chayton aeris
lajuana fitzgerald jalaya adelita mischa mickayla lucianna macee rosalio atlee cai vanita xavian delane kenadee
valente milagro natisha gisell neoma raylin chloee bunny cloyd ori raelee asaiah izel kiyomi zofia kamaya karry kyzer
alizabeth cassey merrilee uma vanity annah kellyann rosy sumner yazan brynnlee laynee shade ryden samanta ameena
estephanie janyce keaira rahim shenika lisamarie hayli michaele nicholle avia miriah lajuan zhuri amiracle erynn
linton mattea signe vester cher emalyn jhonny kennady mamadou saeed tyisha haileigh kaydin neida willette jayci kamani
jeryl makinley nery kilee steffany stephane tamiya ahuva braxten asiyah auburn estell naomy izak alaysha lin orpha
tambra viki baily candra cord demetrious dusti fantasia augustina mathis nakayla deloise nicolai arnie bliss jenette
kolson nahomi nyssa carlota cass sanaya andreana jamarius frederica yitty joely reatha elder talyn akhil cordero
latrisha nilsa tesha inaaya janita abdullahi eastyn jennyfer lashawna rigo romero thresa charlyn cliffton coco kolbe
magdalen tommi fabiana hipolito izabela kolbie latashia tal jarius zoila cinthya diedre merna desarae dimas efraim
akshay ayvah jamere kaius rion viraj evyn ahmari griffen kelan nickolaus sharilyn shirleen ziya amaree crimson jin
loralee tashawn trevis nakiya syeda aylani jessee karel shaunte alaura khaza rya yoselyn markanthony annalyse dorthea
ender priyanka abbas desiray navi rondal sanders dajon alyza keyara nehemias amaryllis brodrick mylan aziz cate
francie rheanna suzannah crysta eladio lovina mace naveen sherril arvil kennon cally koren raeanne arletta joya
louanne vivek mardell deondra jaison katheryne lucus shamus eduard issabella eilene randon savon ved andriana darryn
leni makari kashmir neena terrion ivelisse sulaiman kenzley aziah iyonna jaydyn cailee erlene klaire tashina torian
azaiah cherryl cleophus tylen tyriq emiley kemper merideth shylah jeanpaul riaan angelene elizabet elsy holt farhan
haris kanesha lynnea makeda theressa akari avary jerrad zymir jayshawn caridad luanna maddex thanh braylynn delina
kelsee loris tandy wonda calandra valen daemon iran elowen freeda loralei westen jerron nicoletta shalanda shandi
americo wynne alara chelsee devonna emberlee kohl laurent lemar javaris mei taven zacharia billi hala riyan
alexzandria evaristo katilyn kordell lavera ananda anela laurice aizen arcelia cayce celene kamiah ricci shakayla
adira dea eowyn madelynne bea preslie izan zakia zaniah briseyda elenora jani taelynn vishal chenoa julieanne leron
alexandros melannie sandee hosanna katana saleh geovany kenadie naveah sakura shyanna dagoberto elliette rasheeda
vashti noemy sidra cameo crispin nisa karrington madisson teague avaya axle la lizzette jayquan linh dyanna julene
khalif laird analeigh daryll indya jacquez loreal niah sammi bernabe dayvon oona adaleigh arisbeth breeana kamia
kyaire morrison raeanna sabino amiee authur giacomo gavino yohan aayden verity dorie huy jashua kartier shamir
epifanio jeremi maricella amee minna verlene ameen corrinne ileen javien kasia francois glendora jenevieve larson
lynna niklas danell lasonya keasia stefon gabriell irelynn raizel awilda daris migel torry anylah dustan ferrell romie
shirl trysten brienna burnice maisyn ellia kylene paulino lisandra britnee dawayne francene georgann huntley iqra
jamieson anushka lorianne myasia shanique alayla emmanuelle jailen martel verl edric jalyssa patton stephine viva
ailene lenin loryn rochell silverio aziyah briona donella lakenya adi destanie taren cavan amoni charlena melita
abdulaziz cheyann jasir rozella ames kambree prescott shonta elvie linley merl rockwell yousif albina jerell ozias
sixto deysi helaine cherelle dallis jakoby khalilah mea sharmaine grisel kyley niam irena kalob madlyn shantal connell
maryssa edan kamrin kejuan empress lamonica pinkie tynisha jameer vianna saxon wednesday damonte eila elanor mekayla
alane frazier yousuf amberlyn daniyah ebonee laela aleyda shamara vernard zade glenwood avarie florida jaide neill
talmage verlyn javeon leen rea devonne jc kiona sariya hanson zeppelin akia krystyna laure leandre lilibeth kanon sina
tysen adena hayven jabril serafin alasia ambrosia amna philippa alexius ieshia kailen kayci londa auther neomi zulma
aine corby jama saba mycah rennie tiernan destry kloey octavious rhona shifra amadeo jacquetta jaidan oneida zayra
bailie jacee marchelle dashon dawsyn rudra sable treasa erskine hermione jazzlynn naimah anyah dondre marly saraya
isra jariah sahasra whittney kelani laurance avelina courtnee daymon sparkle bartley ziggy charlsie criselda cutter
rayann stacee teryn yanely caylie jaxyn kambria kyden verlon oral radley analiese darl jameka jhene lashae ashante
augusto derry pearlene aleksandr briann etienne maven ryu corben ky kitana lakita laurine mignon eleana bayron dalvin
delwin gerhard sama ashlynne fynn jupiter kanan noland kendel matheus shaunda larita usman emrie vallie mavrick
rahsaan solange brittnay leya sinclair camie raena rima zaidyn riki verenice zenia markia amadeus loretha ellington
harlin javontae jhett dede emiko kinzie lilyanne meah danthony kamar kaydance basilio felicita telly derian lew jaelen
jelena reema tasneem jarek lorita chaney felipa ellamae jr broden stevi adrina heyward jalia kathey durell nadene
naisha december desteny sera irish naiya giovany michelina pippa sire bakari hennessy navaeh zak treshawn abdallah
ayat justo shakur kerin devine estel johnell karalyn shantae denese mitzie dasani dolan jahaziel romi shereen delylah
gidget joannie anaiyah mayla rebekkah abilene coltyn delaina mychael anjel genevie kenzlee saydee daniya haya efrem
latoyia yamil gricelda ladon saniah adryan eliah ivon joceline eliud marquell niamh arriana gracia jawad adreanna
aneesa jonpaul kylea rebeccah terresa yuki author dalene dereon eiden nirvana chas dyson hagan jamaica jerred khloee
wolf keilah ladawn janean kasyn kiyana genelle kacen kapri kendyll mallori nuri samaira coletta raniya tyjuan angeli
keonte meira ramond tymir dathan daunte shemeka zac kalan natan teagen alister irelyn ludwig alfonza durward viaan
zuleyka amairani lionell eoin kenadi sheryll fahad jacolby neve cammy vittoria asael harlon hinda raziel riccardo
rufino serge sherree tyeisha dimple geena hendrick khaliyah cameren chancey ernst meena royale foy genia myisha
darious lexa ramel shaurya shenita acie ayub geoff kahlan montel abiel erykah fiorella keiara zyion esdras marisha
sakina kenith samiah sander toi cayde ibraheem michala romell roya stryker fallyn keondre trinitee baylen evolet fae
jun nader pearson ulices yoana analeah annalynn safia elodia mckinlee alexcia laquanda raynaldo vander mckinzie calie
davontae kalib rodriquez shamira ainslee darry daulton ethyn evelia lary quanisha tameika darek detrick yasmina zarina
damarius felicitas marinda shivam derron klay nyesha zamira fredericka katherina male tayvon aslan cj dotty jahiem
reegan tanis adyn alysson mahir vinh heston jadan jeslyn marysol mirabelle nissa avalee benigno darlena duran florinda
hayle karam keylee aaliya fenton hadassa lorina mikey ansleigh graci julieanna channel kaycen mordecai francina
marcoantonio miko anirudh lasandra nelida raychel sumer washington delonte djuan lebron taneka tray camry kage kasha
sascha woodie akeelah havana nadiya kofi naseem stevenson aiko britain mikaylah elara geoffery jacquie yelena jamall
bernardino blima dijon eston hillard jayleigh riva rue donnetta eron kimiko kysen ceara diona elisabet elysa jahaira
maelee damita jarron jazz jonathen pavel shera daphney oliva sherice aubreigh dany levin tonette adil cornelio derrion
gregoria juventino keelie shanee burley kemberly mehki shulem brienne daysi talaya catlin lavaughn ronney avni emilyn
kennie meleah robie alysse hamzah le rashonda romelia rommel ronal roselle tytus valor jennefer jesseca goldy nidhi
mykal sayra surya maizy otho aisling doloris elza jathan kervin skylor annis arayah arlinda rapheal steffen floretta
jaydah lyssa stratton yisrael clarisse oneil aleeyah idell nairobi vijay addy anglea karlton nataleigh taegan huck
rosamond shalynn little shawnte garet mena aleeah celesta merida rasheen sedric kareena micheala taunya waneta keyli
maud cru dava margene sharlyn bram dakarai geovani sherell jonte shatara azeneth ellyana gorden inell juaquin leonie
massiah halston jamichael jemima sione gracee jaidon logen makaylee tali vasilios gwenn karthik jazlene keane oakland
triton colene cyan lyndsie marijane annistyn cheyanna keirra norton jadarius kym latifah makenzy manning camillia
kinzlee lauran shamia ajah marline antwaun devina shanise takara hogan jakiyah jawan alyx billiejo aurelius kathia
ricco selvin tennyson breauna jentry jerardo ayda carline giulianna hyman kaydon madina maleigha stephannie christon
emrys ferne isaura karima kolter lisset shanay renetta sharice hortensia kadijah sury versie arrianna garey jerika
porscha sonnie tadd terryl zaki luan lynetta mihir cadyn georgeanna girard layken alexsis maycie rayla shemika jamarr
jionni mickael nikkia aayush harleen jospeh nicolina sanvi marjean nadeen quan alexei britteny deb rahma rozlyn
wilhelm xochilt amaury brailyn giovonni liyana mali norval veronique anny asante chaise derric deziree gisella kanyon
lindley marleny samer weslee kalaya murl tisa betzaida cache catheryn emarie arland eiza marylouise sholom toy
briannah donelle sicily ezekial lennis rayfield rehan bryna damya gretel keylin nayelli zari loria reynolds chistopher
nicolo jamario marrissa tenesha vaughan bibiana curry katara amore hershell ryver diondre olaf sneha tama christianne
gittel khushi leviticus tyreke debroah saverio darryle sheyenne yonathan malachai tejas elif michaelene aldair arun
gracy kandyce lainee octavian vanda agustina amer eligio eliyanah lady lanaya nyjah mazikeen yancey anabell courtenay
dorman keiana brently donnis kanye cove gaby katrena marshell nava destine dezarae haroon lashaunda thania bao cesia
naudia thai vernal aaleyah alyah temeka ainara hillel kaeleigh keilyn nahomy advik catarino florencia rooney tuan
aleksandar charmayne enriqueta terah tona altha junie kross tereasa treveon tyshon emy izzy jonmichael despina therman
amberlynn angele annalia bonni jakiya maxon micahel atley berneice joslin kina samarth azia benjaman isaih jayveon
manolo yaquelin britani ranger teah virgilio abimael amairany gwendolynn klaus akasha gio gwynne matthews stellan
charita terrica cozette manley alaine kiarah leiah shardae shawanna emilly nakeisha nijah ronisha sudie cera hallee
jarid joselynn myrl davante ellee lavonia manal suanne chloie emaan maliha breckin brendyn delon faiga michayla
paizley race sekani yitzchak zabdiel michaelangelo shela suzi theresia tytiana andromeda isley jackelin rilyn sachin
steffan ysabel eulalio jafet nam rayce cyndy kailin oden shreyas atiya byran emori kimmie latara stori divina harmonee
ranee zyler antuan graycen jannat sona willaim raquan verena zula daxon han yatziri akram daneen tandra haziel
marcanthony michaelle kally keelin naida diante johanne liora marlaina mazen aaralyn emeli issiah malory nathon rawan
ryah tyrik alvino delroy eliora emmanuella kylon nima calvert heba margarete meara blakeley gissell gypsy keandra
sharell tesa edgard marquese mars arletha bonifacio libbie linzy jamika mackie sonora aaniyah anahy breasia emileigh
lamia shannah alizah chyenne herminio ivaan kaori wende bobette calin cerenity danasia dasean esmae kylynn lera
luisangel natacha almeta anijah avyanna derreck kelson romana albino dusten ilyana kynnedi lucina margaretta marvella
schyler shakera tyonna yohana zabrina braylan dutch krislyn makia adonai blue yulianna analiyah darcel kayvon kennedie
ioannis jackqueline keirsten lakeesha remona rozanne wesly mairead myrle tausha verle xaiden zamora akayla rashelle
malayna rumi sharolyn anamarie brina darryll taylon flavia keitha notnamed novaleigh thayne truitt avonlea breyanna
kavion paiton anslee breeann cavin elvina marvell naquan valinda zeynep vena daenerys kimmy renna mabry merari valda
barret jerre adleigh brittan faustina koi nancee stasia arvel jahmari keshav regine taylynn twanda johnathen keyan
rito agastya halli jamaria krue naoma japheth roshawn shaw brexton briseis carlita marielena niccole gerrie dayshawn
izael jamaine keneth lamon virgle angelee delany deserae edin sayuri chere cristhian jaymi leonna tayvion darice
emaline fabrizio jermel jibril necole uri briauna chazz rylei brilee ladell quade conchita griffith katelynne nayomi
pa aldon deshun neila nieves tiona ventura xavior allisa kandra lakayla marolyn shireen townes carlena finnick gaines
martie rama zakery ziyah eyad tammera tryston amalie benard jakira tijuana alexzandra fenix graig nilah ruel sonali
keilan riot aylen yadhira rhyder rossie sadia sharhonda tayah twanna armondo my nailea annalyn carlito damario jesusa
jorie minda arliss blakelee dayra gardenia waymond annita denyse ezio sinead draco jeralyn shenna berton kailany
rishaan azra errick finlee maddilyn neela sarrah tamarah zackariah abbe hendrik jd rayah abbigayle dagny leonore
myracle rachal yamile tayshaun brinkley ethelene kristeen nivea ryanna stockton adhara enoc leeah eyan juel blakelyn
daphine kailie nawal orianna darya elenor tynesha martavious memory michelangelo rasheem worth jahleel jerone korinne
lavonte phuong aseel benjamine dyani georganna marquisha winton amarii arizbeth ceola kalayah leighanne maysen sherley
soloman brystol laree shamiya aislin blayze davien otilia shalon sharod alejandrina denzell iziah jaycen lillianne
marwan taneshia tayshawn theadora timoteo wheeler willetta niels rakim zylah kalil autry edyn georgianne kenslee layah
renley tien adarius brylan christpher eamonn helga jamier nessa robynn roslynn vy lavona thayer arwa bettyann exavier
finnigan jameelah lanelle maryan xavien briza kipton morghan agapito alois chi cletis copeland daira genny kam mammie
sharika sheronda trentin cashmere sela sharri tiny aleeza demar humza jonni milburn rashaud alyshia cross female
jasson panagiotis sabella apolonio audri jeancarlos mackayla markeisha ulisses vinny kiani sarabeth joshlyn anvi dalyn
elyza kalisha toniann alastair azlynn genell itzae jacobe jashaun parnell tamiyah airam danesha javari jozie mykala
october raisa arlee kaysha lorenz nicholette reef teya tiffini yolande amando jennell rashell sharae aundre henna
jacquelene makoa anfernee izabell jiana vedant jerilynn kahlia polina tempest aviel desmon devynn finis giavonna
kamala kaytlynn macarthur nasser saralyn josemanuel pryce madolyn starlene dessa lynae jayvian mercer naja tahira azai
jessyca kendrix keshon manfred ronica amory angle endia karizma laurinda madie tiger walden ahana braylyn darlyne de
geremy jadore kamri khaliah shealyn tzipora davonta demir jerrilyn karmelo orland vella binyomin donisha maribelle
tiare ammy bridgit jesika kainen marijo annice kyrstin tywan aiesha andreina harli aribella camrin marry dylann
treston khristina niel ric shantay barrington dorien jazleen makaio yerik alder constantino nadir dyllon abhiram alica
delorise elexus eriana mervyn zeinab abriel aundra chany elizah ivanka aishah asim erianna gerome lisabeth masiah
raylon torre bethanne henery julious kennan orlin pearly rayanne ahron caila kansas lovella naliyah rider tiberius
rahman aleczander athanasios christinia kion kriston maeva monserrath renate teara antron damone kenrick melaney trula
illa keva ladd yamilex darick evy joeann kasper kaysie marena modesta payne shannel muna nida earleen glyn mirabella
monisha tedd tou dodie dua kunal taquan carmina corena darianna debera ermelinda lucienne perseus tommye victoriano
deseree jacory katharyn arlon cayman manha shayden caidence daneil juvenal kanika mariko raghav caidyn breelyn
fredricka kymber malerie saya arieanna arvilla jonie lorissa melena virgina haneen jarom mahi paradise ruhi jerrett
nelle saida savina sharan bobbijo cosme denia joby selwyn severo finlay korin rainer aarron alexsander jennine lanisha
lorry sigmund teisha chason evita laryssa madelon shawne alvera brigit enya larrie nael parks praise imanol kaylor
mitzy burnett demarkus haydon laquinta mccall waylan zamiyah alaska fredda kellin ravin shain shaine yecenia avyan
deangela iver jailah oshea amere leyah neysa andersen georganne luetta maralyn micheline monnie thao daliyah egan
monette shaunta johndavid jonnathan margarite nakiyah nicollette rayleen scotlyn yves adelbert lyndee rayquan rudi
shondra taylan brison chan charlesetta cuauhtemoc jalene mattew menno thora dayami jewels kesean kimbra pearce raja
cristo jerson kassidi laddie lakeysha veta carrigan harlynn niomi tilden kreed kylei tait aalayah aleeya ladarrius
marciano melanee tanasia carlis doria jonette hudsyn joseangel kaizer siana stevens tamarra usher vannesa carolin
elinore ezri karalee kimberle lilliann maddisyn berklee caressa jayanna jeremih margy yunus auria charon dyamond orie
tylon jeannetta ozella theola jaheem kee lariah neko shakir sheryle alizae allister apolinar christion drexel jayana
liesel lugene nikayla suzana zuleika acelynn avamarie ewell gabby gill inger demaris jahmal lakeya susy valkyrie
brenner donnette jossie kamie rashaan rayaan rilla addisen adrean andru decarlos jamira jobe tarin azaan lynnae rayn
riker vittorio genessis leighanna adem cayley chloey vasiliki alika avie eathan kaelani lenord reginia everlyn keontae
vanya venetia alexxis ayonna breckyn domanic ehren kalliope kush aarin chari garen kawika mackenzy shakita karine
tylin webb jesusita razan zakkary aurea caris franki jarrid jestin zya araseli davia isidoro jakia toriano yuvraj
dallen kaiyah lipa makya reco saskia zeth izrael serita kal lizbet mikail aaren adian malana nereyda ramya taft alon
eshan fabricio aveline jariyah parish rashel shomari ulyses wali havyn jamelle kaidan khang gwendalyn hildred keeli
ahsley arial kortni janasia jhonatan melaina rivkah colsen crystle emmylou khaleel mariely mesha shareef arlett gibran
rhiley ziah alicea berna bladimir lavette ysidro zamya jadelynn zahira dekota evren jazlin kashawn marquitta seema
yamila atara ebone haylen ishani layden meagen myleigh telisha yelitza braydan dujuan jessey keenen maija loma vergil
aeryn algie arlington donaven librado megha natale qasim tula averee bayan carlina christoph floria joane kathrin
kionna kristianna mishelle nneka sylus vaeda verlie ahtziri amadou delories emmersyn isidore lacresha monna raylyn
serinity brodey charlean alease bulah jamilla marque rhema shamel curran joelene larraine nevan verdie ayven bevin
evelynne jozlyn kaelee lizett bettylou deirdra rye carolanne chanse dutton erickson eryka harbor jannelle moishe
newman nunzio yasser carmelina chantz hasani jakeb keiran ravon renda andee brailey eimy lecia season zamarion bebe
ebenezer nat wendolyn blondell caileigh cassady colston emalie fatou freddrick joah loghan rosabella annalie cailynn
chauncy deona gennifer jeffory marlan yvonna duston julieth markese marlina nikisha wm aicha anusha avaleigh damiyah
destani kaito mataya reza timia arantza khiry leiana mykenzie roshanda zakiyyah alicen annissa briahna deniece jorje
caeli dwyane ilya anil annaleah arch clementina jaceon jeanice kiari maliki ivar tinamarie deontay gaynelle juanito
leverne morganne rise teaira tyronne yale collen cornel earnie pessy jarel nabeel jolena joli keiko kimberlin mael
martinez niara jaliah keelyn laroy raynell tiyana toshia candise gweneth janson jazzmyn joselyne maverik penn yenifer
aeden andreya chozen gwenevere haniya haze janyah lawren sagan shawntel honora nicco toria estrellita kambrie kolbi
lenita merilee jabria keifer kerra monta sheba tangie azariyah bela jancarlos jaynie kemani maylene terina evangelia
jaimi tashara xzavion adalynne adrielle arno bryston jeanpierre mateusz ahna beatris correy sierrah tinisha zacharie
allee kanaan linnette osborne rayana sofiya wiliam ailin elijiah leasia skylyn aadi caralyn deliah donivan jaire
jakeem mariza sparrow zelie aariz alekzander brande channon damia dondi dorthey evangelos nicolaus pinchas delvon
hilbert andrez audria blessyn enmanuel jaydee kynzlee prestyn roseline carry ilda ilianna tiffney cherice daiana
dresden fanta lamarion mariafernanda zacary arlean caia croix jonae markisha nadja shakyra teonna abisai glennie
jasmina lavenia jamy kassius lindi noura reeve eudora kaimana orvil khamani marice shaheed teaghan teyana vinay
larenzo shanea shelva tailor adaya arath damar mareli maricarmen courteney eligah vanetta emersen gwynn kamisha
leanora zeno josilyn koah maleia salah adisyn jamyah kenyata melville garin harvie krystel mazi siani arina ayala
derin donnamarie keondra oris payge pricila xaiver michial mikhael tamaya zeina joachim maxime powell teresia vallerie
yassin adams addysen divinity kemp tayton fairy errin hart hughie jaxsyn kaitlan kamauri marcene ozie phillips theia
charm nuvia shavonda azlan delorse jeneen kalila mayrin monalisa mykaela nelia amiel dierdre emaleigh legaci lonnell
ronen shaela summit aixa jaykob jaziyah kallan tully arius joshue kayanna lior sonjia vishnu voncile davidson derrel
kiki leshawn mellanie nadean ameya janese laveta twilla boruch clarabelle jakhi keir ole tab veola alahna ayomide
christyn falyn johney justino maher moana anari chantay georgeanne kaely montreal myrtie antonietta brevin chelsa
dartagnan elke elson hercules naiomi tonnie clarita deadra dejanae gildardo mozella neisha odilia adlee anise france
kamesha lanier reaghan corinthia kizzie alfredia chaka elimelech jennelle lyndia rhythm romario marcey mckinsey nitya
clearence dionisio jahziel jerusha jordann jozef july adriann arrie breyana charletta dalena jencarlos mikyla naydelin
oceana samyra zooey gregor horatio jakyra jelisa kota michella nakoa anica branda jalena jayline lashondra lindon lore
telisa ianna senaida viet aira bretton mekenzie braydin christoher concha evana park acadia amera frantz kimberlynn
koltyn oryan thuy tyeshia alias amila caraline breeze breyden donette kacper katrin landrie paetyn paizlee shella
zailey abbott alayne calia flo jabez kevion rylea tajuana aracelis dandrea konnie shadow wil zacarias zebedee arien
emmery kalissa myeisha raygan rees shantia shonte shruti yulanda beautiful coralyn murad ashlan avin brita dagan
jerrid kloie maddyn radhika trystin zahid domonick suraj tracye zenon kree patrisha elija harlene kollyns lavetta
midori sekou tamari yaneth christop erminia kadarius melea tilda abella gunther jorel kailan rodman tesia bernhard
casi celinda destyni dory inayah jennafer kandie louetta romelo sherill shila taliya tallon zebadiah collyn hilliard
ilah jazmen krishiv lan ashlen deborha kayana ramy swayze dorla fraidy kathe keigan martika meriam thien derion eber
elyanna ginamarie yalonda abrar armanda izaya kambri kendalyn morrigan uzziah brilynn emelda farid kamea parisa ram
senna shalee tarrah graciella allisyn annett coda jizelle junita betsabe eugena kaeson sherlene ziad aariv junia
lillee seferino traveon vi alley bayli eleonora gryffin haile janiel keagen nakai nicodemus roshonda isak lonie treven
devany evanna honesti moesha tonita adama avry carlye jaydn kaelen merrell nadiyah prentis robbyn zyra boe brewer
dorathy keela kimaya louanna mariellen zhavia alaynah andraya cherisse katheleen kayliana lanetta maeghan orla
rosaleen skai tayson winry christien quest tyus clarine jock kyna merita trixie tziporah casondra dontavius gianella
lashana nevaeha ramiyah reita avari carra finleigh marland marrisa otoniel sharlotte shivansh taleen hershy maryjean
terria avrie burdette sharina antwoine bellarose brunilda eshaan herbie latoshia lelah mikenzie moussa nhi ramir tevon
zoha kalon kyleen macyn maisey mykell rogue yocelin aliviah arnett cirilo kile maliek triana troi anora dylen ishika
karishma karra kendria malin rhiana yannick zetta adore amariana anistyn darah desaray hazle ibrahima jacori jacqualyn
laural lesha maiah roselee zahraa amil darnel luiza alfie amena avelyn benzion celest cherita chirstopher elona
shirlie aisley gianfranco langdon lennard lucrecia nakesha saria sherly starlet takeisha amaan axell gifford grettel
jakhari mikenna paulene phoenyx teodora zaliyah adelyne artem elizbeth georgios jamillah jarin kylia luqman meisha
meliza soham takayla yashica arcadio caitlan claretha earvin teia advaith chrissie christelle eryk josi keron lavone
andon fara kadee kyia laia lashelle matthieu teon arminda aurielle donzell frederico jontae lander leonela noma rockie
roen alizay catherin lyndsi mckenzy wright ahlam keylan khyla klaudia sharman susette teryl emree ikaika keianna
aakash braven damein kelia oksana talina tiffiney abrahan avinash blakelynn callaway danah durand emonie kaliya kelcy
nasya sakinah terica able farren jeanluc arleigh danitza jettson merwin resa verner hadyn kashmere kittie mickeal
rorie tytianna yalitza yanni africa alaiah alyiah brenley camella hale jerard kaleia maynor norvell spence hiedi
janalee joretta kem lasha lillyanne michiel milinda reuven revan skarlett binyamin brandice collis deitra eliette
kensie merrily peace vonna ivery juanjose karlo kendarius landri laquetta witten aaliah arlyne bryanne marcellous
patryk rida terisa blakeleigh electra kishan nami tenika thaddaeus donia henny jeriel jerline kendale ovidio snow
brelynn bucky catie halia hoover malikah rajan roshni tysean zarek alitzel camdon cayleb daivd glennon wallis yan
carmyn laszlo pax timberly zaylin cheyne faiza graceann jayonna jensyn atom carlon helaina percival sallyann seren
alvah amrita atharva cindie markos maxson mirabel rayshaun shlok taira takiya tkeyah tytan amyiah bane jayvin liset
olevia bethani caylen damara jamauri kaisha nadira niccolo priscella sherelle sim bijan carlette lateisha stavros
abdurrahman avan dontez hung kirah nacole shree angelea quintina sagar vernette katiana kolleen lynnlee abra arlys
doreatha fares infinity jeffrie rainy rhian sharol bayla ixchel janylah kaija kalman kaneisha kerrin silvester torrin
cherylann kenedi khaleb maryland mayzie prescilla rhylan talin baldomero embry makaya jaciel nicholai phong anastasios
bashir beronica ferman kirsti lala lowen mahki mariska wava ayoub bobbiejo erina jabriel neema nihal sully basya
jarrel jaylie kristene lenette sada tenaya johnney joleigh manya tani teron zharia alverta betina darling elliotte
janney pieter salvadore chara elenore haider jolanda lyna timika catrice classie ellah iram junious selin arelis
cutler ellwood finneas jolinda khylee lashun zyana dulcie jamyra pacey serjio ardyce carlisa kerby luverne rashan
truly wenda argenis camile cristel deagan katerin markesha merci miliana teana timeka
`;
