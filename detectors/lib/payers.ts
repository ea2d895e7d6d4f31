/**
 * Insurers and programmes behind whose names a member's or a policy's number stands; those that are everyday words are
 * meant where the number is a long one. Lower case, as words.
 */
export const PAYERS: readonly string[] = (
  "premera,regence,mainecare,peachcare,peach state,soonercare,husky,husky health,badgercare,apple health,familycare,family care,nj familycare,arkids,medi cal,caloptima,cal optima,iehp,la care,l a care,health net,healthnet," +
  "molina healthcare,amerigroup,wellpoint,elevance,emblem,emblemhealth,fidelis,fidelis care,metroplus,centene,sunshine health,superior,superior health,parkland,star kids,coordinated care,buckeye,meridian,priority health,harvard pilgrim,tufts," +
  "geisinger,upmc,independence,keystone,horizon,empire,florida blue,bluecard,blue card,bcbsm,bcbstx,bcbsil,bcbsnc,ucare,healthpartners,health partners,selecthealth,select health,moda,pacificsource,providence health,oregon health plan,ohp,dean health,quartz," +
  "bright health,clover,clover health,devoted,devoted health,alignment,scan health,aarp,mutual of omaha,aflac,guardian,principal,ameritas,unum,cigna dental,united concordia,davis vision,spectera,superior vision,magellan,carelon,evernorth,multiplan,phcs,umr,meritain," +
  "geha,nalc,mhbp,fep,triwest,tricare prime,tricare for life,va choice,ihs,hap,medical mutual,sharp health,western health,community health plan,blue shield ca,hmsa,triple s,triple-s,mcs,mmm,first medical,medicaid hmo," +
  "progressive,geico,allstate,state farm,farmers,usaa,liberty mutual,nationwide,travelers,auto owners,american family,amfam,esurance,mercury,safeco,the hartford,hartford,erie,infinity,kemper,root,texas mutual,sedgwick,zurich,gallagher bassett,broadspire," +
  "imss,issste,sanitas,mapfre,gnp,reforma"
).split(",");
