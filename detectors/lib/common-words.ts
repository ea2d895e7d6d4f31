/**
 * Words of everyday English (and some Spanish) that are names too. A known name that is one of these counts alone only
 * where the text says that a person is meant.
 */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  (
    "abbey able ace acre alba alma amber amor angel april archer art ash aspen august aurora autumn avery bailey baker bank banks barber " +
    "baron bass bay beach bean bear beau bell best bill bird bishop black blake blaze bless bliss block bloom blossom blue bond booker boss bounds bowman boy brand branch brandy bray " +
    "bread breeze brewer brick bridge bright brook brooks brown buck bud bull bunny burns bush butler buttons camp candy cane cannon cap car card carol carpenter carter case cash castle " +
    "cat chance chandler chapel charity chase chip christian church clay clear cliff close cloud coal coast cole collar college colt comfort constant cook cool cooper coral corn cotton " +
    "court cove cox craft crane cream crew cross crow crown cruise cruz crystal cup curry dahlia daisy dale dance dawn day days deal dean dear deer delight denny destiny diamond dick dock doe " +
    "dolly don dove downs drew duke dusty early earl east easter ebony eden elder ember english ever fair faith falls farmer favor fawn fern field fields finch fir fish fisher flint flora flower floyd " +
    "fly folks ford forest forrest fort forte fortune foster fox france frank freeman french frost fry fuller gale gallant game garden gardener garland gay gem gene gentry ginger glad glass glen glory gold golden good " +
    "goodman grace grand grant gray green grey grove guy hall ham hand hands happy hardy harmony harp harper hart harvest hatch haven hawk hay hazel head heart heath heather heaven hedge helm henna herb hero hill hills " +
    "holiday holly home honey honor hood hooks hope horn house hunt hunter husband hyacinth ice ill india iris irish iron ivory ivy jack jade jasmine jasper jay jean jet jewel jimmy job john joint jones journey joy judge " +
    "jules july june juniper justice karma kay key keys kind king kit kitty knight lacy lady lake lamb lance land lane lark larry lark last laurel law lawn lawyer lee legend leigh leo levy libby liberty light lilac lily " +
    "linden little lock logan long lord lou love loving low loyal luck lucky lynx major mango maple marble march mark marks marlin mars marsh marshal martin mason mast master matt maverick may mayor mead meadow meadows mean melody memory " +
    "mercy merit merry mill miller mills mine mint miracle miss misty monday money monk moon moore moss mountain mustard myrtle nail neil nest new newton nice nick night nightingale noble noel north novel nurse oak ocean olive opal " +
    "orange orchard otter page paige paint painter palm pansy paris park parker parks parson pat patience paul paw peace peach pearl pen penny pepper perch perry pet petal petty phoenix pierce pike pine pink piper place plain plum " +
    "poe pool poole poppy porter post potter pound power powers precious presley price prince prior promise prudence purple queen quick quill rain raven rawls ray red reed reef reeves regal rex rich rider ridge rising ritz river rivers roach " +
    "road rob robin rock rocky rod roman rook root rose rosemary rowan royal ruby rue rush russet rusty ryder sable saddler sage sailor saint salt sam sand sandy sally savage savanna sawyer scarlet school scout sea season self serenity sergeant " +
    "shade shannon sharp shaw sheldon shell shepherd sherry shields short sierra silver simple sky skye slate smart smith snow sol sole solomon song sonny south spear spice spring sprout square stacy star stark starling starr state steel stem step " +
    "sterling stern stone storm story street strong stuart sugar summer summers sun sunday sunny surprise swan sweet swift sylvan tab tad taffy tailor talent tanner tate taylor teal temple tender terry thistle thorn thrasher thyme tia tiffany tiger " +
    "timber tip todd tom topaz tower townsend trace tracy train treasure tree trey trinity trip trout true trust tuck tucker tulip turk turner twist tyler union unity valentine valley van vernal victor victory violet vine virtue wade wagner waits " +
    "walk walker wall walls ward warden wares warren washington water waters watts wave way weaver web webb webster wednesday weeks welch well wells welcome west wheat wheel whisper white wilde wilder will willow wills wilson wind windsor winner winter " +
    "winters wise wolf wonder wood woods woody worth wren wright yale yard yarrow york young zen " +
    "clinic doctor office patient center health care medical skin dental family phone mobile wireless caller new name agent call city lead sales support service team staff manager mom dad sister brother wife mother father daughter son friend " +
    "luz sol paz reyes rosa flores dolores mercedes consuelo esperanza santos leon cruz mar nieves rey blanco rubio delgado bueno casas campos fuentes montes rios torres vega iglesias guerra cortes"
  ).split(" "),
);
