/** Words that are written with a capital (at a sentence's head, as a label, as a brand) and name nobody. Lower case. */
export const NOT_NAMES: ReadonlySet<string> = new Set(
  (
    "i a an the this that these those there here it its he she we you they them his her hers our your my mine me us who what when where why how which whose " +
    "and or but nor so yet if then than as at by for from in into of off on onto out over to up with without within about after before between during since until while because though although per via vs re fwd fw cc bcc ps " +
    "is are was were be been being am do does did done have has had having will would can could shall should may might must not no yes yeah yep nope ok okay please thanks thank thx ty hi hello hey hola dear sorry welcome congrats congratulations good morning afternoon evening night bye gracias buenos buenas dias tardes " +
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre today tomorrow tonight yesterday am pm est edt cst cdt mst mdt pst pdt et ct mt pt " +
    "patient patients paciente pacientes llamante voice voices pt pts caller callers client clients customer customers visitor guest guests agent agents rep bot support user users member members subscriber contact contacts lead leads provider providers doctor doctors dr nurse nurses rn np pa md do lmft lcsw dds dmd phd pharmacist physician therapist dentist surgeon staff team manager supervisor receptionist operator admin administrator intake scheduler reception desk front office " +
    "trainee trainees trainer trainers counselor counselors counsellor mentor clerk cashier technician tech assistant secretary attendant concierge dispatcher dispatch courier volunteer student students intern resident psychologist psychiatrist optometrist optician dietitian nutritionist audiologist podiatrist chiropractor doula caregivers aide coordinator specialist associate consultant advisor adviser navigator liaison biller coder examiner paralegal detective teacher principal interviewer interviewee host moderator narrator robot machine prompt menu inspector auditor investigator tenant landlord applicant candidate recruiter " +
    "mom mother dad father wife husband spouse son daughter sister brother sis bro aunt uncle cousin grandma grandpa grandmother grandfather mama papa baby boy girl child kid kids family friend neighbor partner guardian parent parents relative mr mrs ms miss mx sr sra srta jr " +
    "name names first last middle full legal preferred maiden nickname address street city state zip code phone number numbers cell mobile fax email mail date dob birth birthday age sex gender race ssn social security mrn chart record records account acct policy group plan insurance ins medicare medicaid claim case auth authorization rx prescription refill medication meds med dose allergies allergy reason visit visits appointment appointments appt appts schedule scheduled reschedule cancel cancelled cancellation confirm confirmed confirmation reminder reminders follow followup call calls called calling callback text texts texted message messages voicemail vm note notes summary transcript transcription recording duration source medium campaign keyword tag tags status direction inbound outbound missed answered new old returning form forms page url link ip id ids ticket order sku item lot serial model version build order orders total subtotal balance bill billing payment paid deposit copay deductible refund statement invoice price cost fee free sale offer deal discount coupon promo special flash gift card visa mastercard discover amex cash check " +
    "question questions answer answers yes comments comment message subject topic type category company business brand employer school relationship emergency signature signed consent required optional none unknown anonymous private blocked wireless restricted unavailable spam robocall junk test testing " +
    "ray-ban oakley early lic license licence merchant payee payer vendor referrer referred sender location department dept facility insurer " +
    "rider riders passenger passengers page pages demande solicitud hang " +
    "que de del y o en un una uno unas unos por para con sin sobre entre hasta desde cuando donde como porque pero si ya muy mas menos tambien todo todos toda todas otro otra otros otras este esta estos estas ese esa eso esos esas aqui alli ahi asi bien mal buena usted ustedes nosotros nosotras ellos ellas ella mi mis tu tus su sus nuestro nuestra le les lo los la las se me te nos hay ha he han hemos habia tengo tiene tienen tenemos tenia tener quiero quiere quieren queria puedo puede pueden podemos voy va van vamos iba estoy esta estan estamos estaba era eran fue fueron ser soy es son somos hago hace hacen hacer dice dicen decir digo llamo llama llaman llamar hablo habla hablas hablan hablar hable vivo vive viven vivimos pasa pasar espere espera momento minuto minutos hora horas dia dias semana semanas mes meses ano anos ahora luego despues antes manana hoy ayer siempre nunca casi nada algo alguien nadie cual cuales cuanto cuanta cuantos cuantas quien quienes perdon disculpe senor senora senorita nino ninos ninas hijo hija hijos hijas papa mama esposo esposa hermano hermana hermanos abuelo abuela primo cita citas numero telefono correo direccion nombre apellido fecha nacimiento seguro tarjeta cuenta casa calle escuela trabajo doctor doctora clinica hospital abrimos cerramos apuntado apuntada necesito necesita necesitan gusta gustaria veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien quince catorce trece doce once diez nueve ocho siete seis cinco cuatro tres dos cero claro listo perfecto exacto correcto entonces pues mire oiga digame adelante andele espanol ingles " +
    "harbor harbour oaks pines peaks pikes edge macintosh carousel morpheus8 hydrafacial groupon fb gbp macos ios applewebkit samsungbrowser gecko mozilla offices portal general voicemail remarketing nation isles sinai physicals receptionists " +
    "rhinoplasty facelift liposuction coolsculpting lipo mammogram colonoscopy endoscopy denture dentures veneers maryland texas tennessee ohio oregon hawaii alaska " +
    "google facebook instagram bing yahoo yelp tiktok twitter linkedin youtube zocdoc healthgrades whatsapp slack zapier hubspot salesforce twilio stripe square paypal venmo zelle apple android iphone ipad samsung windows chrome safari firefox amazon walmart walgreens cvs costco target uber lyft fedex ups usps " +
    "clinic clinics hospital hospitals medical medicine health healthcare dental dentistry orthodontics ortho orthopedics orthopaedics dermatology derm cardiology oncology pediatrics peds obgyn ob gyn psychiatry psychology urology neurology radiology surgery surgical pharmacy lab labs imaging urgent care er icu center centre institute associates group practice partners wellness spa medspa rehab recovery hospice therapy behavioral mental vision eye hearing veterinary vet " +
    "aetna cigna anthem humana bcbs blue cross shield united uhc kaiser tricare carefirst molina ambetter medica " +
    "botox juvederm invisalign spark suboxone vivitrol ozempic wegovy mounjaro zepbound metformin lisinopril adderall xanax prozac zoloft lexapro tylenol advil motrin ibuprofen amoxicillin penicillin prednisone insulin humira keppra lipitor crestor synthroid gabapentin tramadol percocet vicodin naloxone narcan semaglutide tirzepatide accutane retin mohs covid flu rsv mri ct xray ekg ecg lasik iui ivf cpap bipap tms emdr a1c inr tsh psa bmi bp hr o2 " +
    "spanish english french german chinese mandarin cantonese korean japanese vietnamese tagalog russian arabic portuguese italian polish hindi american mexican canadian european african asian " +
    "north south east west northeast northwest southeast southwest street st ave avenue rd road blvd lane ln drive ct court pl place hwy highway pkwy suite ste apt unit floor building bldg room box po " +
    "usa us uk eu inc llc corp co ltd pllc pc lp foundation society association university college school academy church temple county park library mall plaza tower bank hotel airport station museum theatre theater restaurant cafe bar grill market store shop " +
    "stop help start reply msg data rates apply opt unsubscribe click tap press visit book booking booked learn more see read view listen download upload open opened close closed reopen done ready next step steps page best worst top avg average max min wait longest shortest time times hour hours day days week weeks month months year years minute minutes second seconds am pm weekdays weekends holiday christmas thanksgiving easter halloween labor memorial independence veterans " +
    "got get getting give gave given go going went gone come came coming take took taking make made making let lets put set say said says tell told ask asked asking need needs needed want wants wanted would like likes love loved know knows think thought feel feels felt look looks looking see seen saw hear heard try tried trying use used using work works working wait waiting keep kept find found leave left send sent bring brought pick picked drop dropped meet met pay stay move moved live lives run start started stop stopped end ended turn turned show shows play quoted declined verified sched scheduled requested wants spoke lm lvm lmom tkt txt ref rcpt ca wo ain don didn doesn isn wasn aren weren won couldn shouldn wouldn haven hasn hadn let holland cb fu np hx dx tx sx bx fx ppwk vm poa hcpoa ssi oon ded oop eff sub dtr yo per prn bid tid qd po wk mo yr hrs mins ext opt ivr cpl cpa cpc roi kw lp wnl nkda " +
    "also another any anyone anything both each either else every everyone everything few least less lot lots many more most much neither nobody none nothing one other others same several some someone something such too two three four five six seven eight nine ten first second third last next previous " +
    "el la los las un una unos unas lo al de del en y o es era fue mi tu su me te se le nos por con para que como si no ya muy mas pero porque cuando donde quien hoy manana ayer nacio naci nacido nacida fallecio murio llego vino " +
    "agente agentes cliente clienta clientes asesor asesora operador operadora recepcion holder titular visitante usuario representante " +
    "oh um uh ah hm hmm mm mhm huh wow aw unassigned overflow ivr queue system bot automated house voicemail inbox unknown anonymous " +
    "just only still already again almost always ever never maybe perhaps probably really very quite pretty well now later soon early late once twice often sometimes usually currently recently finally " +
    "great good nice fine perfect awesome wonderful amazing excellent bad big small high low hot cold old young long short full empty right wrong true false sure certain able happy sad sorry busy available interested possible easy hard " +
    "pain ache fever cough headache migraine migraines nausea bleeding rash swelling infection cancer diabetes diabetic asthma anxiety depression adhd autism stroke heart blood pressure kidney liver lung knee hip back shoulder neck foot feet hand hands leg arm eye eyes ear ears tooth teeth skin hair weight pregnancy pregnant parkinson parkinsons alzheimer alzheimers crohn crohns hodgkin hodgkins lyme down tourette bell graves hashimoto raynaud addison cushing huntington lou gehrig marfan sjogren sjogrens asperger aspergers kaposi wilson wilms turner klinefelter barrett bells achilles epstein barr heimlich"
  ).split(" "),
);

/** Behind a name, these make it a firm's, a street's, a drug's or a disease's. Lower case. */
export const BUSINESS_WORDS: ReadonlySet<string> = new Set(
  (
    "clinic clinics hospital hospitals medical medicine health healthcare dental dentistry orthodontics orthopedics orthopaedics dermatology derm cardiology oncology " +
    "pediatrics psychiatry psychology urology neurology radiology surgery surgical pharmacy drugs labs lab laboratory laboratories imaging urgent center centre institute associates group practice " +
    "partners wellness spa medspa med rehab recovery hospice therapy behavioral vision eye hearing veterinary smiles smile family llc inc corp corporation co company companies ltd pllc pc lp foundation society " +
    "association university college school academy church temple county parish park library mall plaza tower towers bank hotel airport station museum theatre theater restaurant cafe bar grill market store shop " +
    "street st ave avenue rd road blvd boulevard lane ln drive court ct place pl way hwy highway parkway pkwy terrace trail bridge lake river creek beach island mountain valley hills heights springs falls " +
    "disease syndrome palsy lymphoma sarcoma tumor test scale score maneuver procedure method ads campaign line radio news insurance realty motors ford toyota honda auto tire construction plumbing law firm manufacturing mfg semiconductors industries systems solutions services consulting logistics " +
    "newsletter special sale code plan cream lotion day card estates apartments apts village hall house building pavilion wing ward ob obgyn internal primary urgent care orthopaedic orthopedic fertility cosmetic aesthetics beauty skin laser weight supply supplies equipment products distributors general memorial community regional baptist methodist presbyterian supplement unit room " +
    "hts farm farms bros drywall roofing ortho peds dentists doctors physicians orthodontist orthodontists kids audiology hearing chiropractic chiro acupuncture podiatry ent lasik implants aligners veneers botox fillers iv hydration detox shots screening consult consults promo listing postcard mailer square isles physicals receptionists portal"
  ).split(" "),
);

/** Titles; a name follows. Lower case, without their dot. */
export const TITLES: ReadonlySet<string> = new Set(
  "dr drs doctor doc mr mrs ms miss mx prof professor sr sra srta señor señora señorita don doña dona fr father rev reverend sister pastor rabbi imam hon judge capt captain sgt sergeant lt lieutenant col gen officer nurse midwife atty attorney aunt auntie uncle tia tía tio tío abuela abuelo coach chaplain dra dra".split(
    " ",
  ),
);

/** Behind these a capitalised word is a name unless it is plainly another word. Lower case. */
export const CUE_WORDS: ReadonlySet<string> = new Set(
  (
    "mom mother mum dad father wife husband spouse hubby son daughter dtr sister sis brother bro aunt uncle cousin niece nephew grandma grandmother gma nana grandpa grandfather gpa grandson granddaughter stepdad stepmom " +
    "driver chauffeur rider passenger partner fiance fiancé fiancee fiancée boyfriend girlfriend bf gf friend neighbor neighbour roommate boss coworker caregiver guardian poa sub subscriber patient pt pts client caller member contact attorney atty lawyer adjuster agent rep provider pcp physician therapist dentist surgeon doctor nurse midwife hygienist " +
    "hi hello hey dear hola thanks thank thx ty gracias soy llamo llama llamado named called aka née nee named nickname signed sincerely regards love attn ask asked assigned transferred spoke speaking hija hijo esposo esposa madre padre mamá papá mama papa hermano hermana paciente doctora told owner locum ref'd referred cardholder signature"
  ).split(" "),
);

/** Behind these only a listed name is one. Lower case. */
export const WEAK_CUES: ReadonlySet<string> = new Set(
  "for from with by w/ re about see saw seeing call tell met and & is was i'm im it's its name's • per to not or con de para y has says said wants called".split(
    " ",
  ),
);

/** Small words inside of names. Lower case. */
export const PARTICLES: ReadonlySet<string> = new Set(
  "van von der den de del della di da do dos das la las le los du des st st. san santa bin ibn al el t ten ter zu y e mac o' d' af av".split(
    " ",
  ),
);

/** What may stand before a colon at a line's head in place of a name. Lower case. */
export const SUFFIXES: ReadonlySet<string> = new Set("jr sr ii iii iv v esq md phd".split(" "));
