/**
 * Words that send a copy of one answer to the safeguarding officers (paras 16-18, 34). The kinds of harm are those of
 * "Keeping children safe in education", part one and annex B, and "Working together to safeguard children" (DfE).
 * A false alarm costs an officer a minute; a miss may cost a child far more. A list like this still misses much:
 * whoever worries is always shown the way to "a child may be at risk".
 * Each pattern meets text in lower case with plain apostrophes and single spaces.
 */
export const harms = [
  'physical',
  'sexual',
  'emotional',
  'neglect',
  'self-harm',
  'exploitation',
  'at-home',
  'among-children',
  'said-outright',
] as const
export type Harm = (typeof harms)[number]

const child =
  '(?:him|her|them|me|(?:my|our|his|her|their|the|a|another|one of the) (?:\\w+ ){0,2}?(?:child|children|kid|kids|son|sons|daughter|daughters|boy|girl|baby|brother|sister|lad|pupil|pupils|student|students|twins?|grand(?:son|daughter|child)))'
const self = '(?:himself|herself|themsel(?:f|ves)|myself|yourself|itself)'
const they = '(?:he|she|they|i|child|children|son|daughter|boy|girl|brother|sister|kids?|kid)'
const grownUp =
  '(?:(?:his|her|my|their|the|a|our) )?(?:\\w+ )?(?:dad|daddy|father|mum|mummy|mother|step\\w+|uncle|aunt|grand\\w+|brother|sister|teacher|staff|assistant|ta|boyfriend|girlfriend|partner|ex|carer|driver|escort|coach|neighbour)'

const anyOf = (...patterns: string[]) => new RegExp(`(?<![a-z])(?:${patterns.join('|')})(?![a-z])`)

export const lexicon: Record<Harm, RegExp> = {
  physical: anyOf(
    `(?:hit|hits|hitting|punch\\w*|kick\\w*|slap\\w*|smack\\w*|beat|beats|beating|thrash\\w*|strangl\\w*|chok\\w*|suffocat\\w*|scald\\w*|burn\\w*|bit|bites|biting|shook|shakes|shaking|shov\\w*|push\\w*|grab\\w*|drag\\w*|hurts?|hurting|harm\\w*|injur\\w*|attack\\w*|assault\\w*|poison\\w*|drown\\w*) (?:at )?${child}(?! to (?:see|watch|hear))`,
    '(?:was|were|is|are|been|being|gets?|got|getting) (?:\\w+ly )?(?:hit(?! hard| by (?:the )?(?:cuts|covid|delay|strike))|punched|kicked|slapped|smacked|beaten(?! to)|strangled|choked|burned|burnt(?! out)|scalded|shaken|grabbed|dragged|pinned|attacked|assaulted|injured|hurt)',
    'bruis\\w*|black eyes?|(?:bite|burn|hand|finger|strap|belt) ?marks?|assault\\w*|non-accidental|poisoned|suffocated',
    'restrain(?:t|ts|ed|ing)|seclusion|secluded|pinned (?:him|her|them|me|down|to)|held (?:him |her |them |me )?(?:face )?down|tied (?:him|her|them|me|up|to)',
    'lock(?:s|ed|ing)? (?:(?:him|her|them|me) )?(?:in|up|inside|away) (?:a|the|his|her|their|alone|for|all)|lock(?:s|ed|ing)? (?:him|her|them|me) (?:in|up|out|inside|away)|shut (?:him|her|them|me|alone) (?:\\w+ ){0,2}?in',
    'fabricated (?:or induced )?illness|making (?:him|her|them) ill on purpose|shaken baby',
  ),
  sexual: anyOf(
    'rap(?:e|ed|es|ist|ing)|molest\\w*|incest\\w*|sexting|paedo\\w*|pa?edophil\\w*|sex offender|indecent\\w*|porn\\w*|nudes?|naked|fgm|female genital mutilation|upskirt\\w*',
    'sexual(?:ly|ised|ized)?(?! (?:health|education|orientation))|(?:had|has|have|having|want\\w*|for) sex(?! education)|sex with',
    '(?<!(?:dog|pet|hair|animal|horse|personal|self)[ -])groom(?:ed|ing)(?! (?:course|salon|parlour))',
    `touch(?:es|ed|ing)? ${child}(?! (?:deeply|heart|life))|touch(?:es|ed|ing)? (?:up|inappropriately)|inappropriate (?:touch\\w*|contact|pictures?|photos?|messages?|relationship)`,
    'private parts?|privates|genitals?|penis|vagina|took (?:\\w+ ){0,4}(?:his|her|their|my) (?:clothes|pants|knickers|trousers) off|in (?:his|her|my|their) bed at night',
  ),
  emotional: anyOf(
    `(?:scared|frightened|terrified|afraid|petrified) (?:of|to go home to) ${grownUp}|(?:scared|frightened|terrified|afraid) (?:of him|of her|of them|of going home|to go home)`,
    `(?:shout|scream|yell|swear|swore|spit|spat)(?:s|ed|ing)? at (?:${child})|humiliat\\w*|degrad(?:es|ed|ing)`,
    `call(?:s|ed|ing)? ${child} (?:\\w+ )?(?:stupid|thick|worthless|useless|retard\\w*|spastic|freak|names|ugly|evil)`,
    `threat(?:en|ens|ened|ening) (?:him|her|them|${child}|to (?:kill|hurt|hit|harm|beat|stab))(?! with (?:\\w+ )?(?:court|fine|fines|prison|legal|action))|death threats?|cruel(?:ty|ly)? (?:to|towards) ${child}`,
    "our (?:little )?secret|keep (?:it|this) (?:a )?secret|(?:told|warned|made) (?:him|her|them|me) (?:to )?not (?:to )?tell|not to tell (?:anyone|any ?body|mum|dad|you)|witchcraft",
  ),
  neglect: anyOf(
    'neglect(?:ed|ing|ful|s)?(?! of (?:duty|the (?:plan|report|system|service)))|starv(?:e|es|ed|ing|ation)(?! of (?:money|funds|funding))|malnourish\\w*|malnutrition|home alone',
    "(?:is|are|was|were|been|being|not|isn't|aren't|never|hardly) (?:being )?fed(?! up| back)|no food|without food|go(?:es|ing)? (?:to bed |to school )?hungry|always hungry|goes hungry|(?:comes?|sent) to school hungry",
    `(?:leave|leaves|left|leaving) (?:${child}|alone) (?:\\w+ )?(?:alone|on (?:his|her|their|my) own|unsupervised|in the (?:car|house|bath|dark))(?! to decide)|left (?:alone|unsupervised|on (?:his|her|their|my) own) (?:at home|in the|all|over ?night|for)`,
    '(?:left|sat|sitting|lying|lay) (?:\\w+ ){0,3}in (?:(?:his|her|their|my) own |a |dirty |soiled |wet )*(?:wee|poo|urine|faeces|mess|nappy|nappies|pads?|clothes|bed)|filthy|unwashed|squalor|infested',
    '(?:sleep\\w*|slept) (?:rough|on the street)|abandon(?:ed|s|ing) (?:him|her|them|me|his|her|my|the (?:child|children|baby))',
  ),
  'self-harm': anyOf(
    "self[- ]?(?:harm|injur|mutilat)\\w*|su[iy]?[cs]i?c?ide?(?:s|al)?|suicid\\w*|over ?dos(?:e|es|ed|ing)|kill(?:s|ed|ing)? (?:him|her|them|me|your|it)?sel(?:f|ves)",
    `(?:hurt|cut|harm|injur|burn|scratch|stab|starv|strangl|hang|drown|kill)(?:s|es|e|ed|ts|ting|ing)? ${self}|hung (?:him|her|my)self|slit\\w* (?:his|her|my|their) wrists?`,
    `(?:end|ends|ending|ended|take|takes|taking|took|taken) (?:his|her|my|their|it)(?: own)? (?:life|lives|all)`,
    "(?:want|wants|wanted|wish|wishes|wished|wanting|rather|going|ready|try|tries|tried|trying|tell\\w*|says?|said) (?:\\w+ ){0,5}?(?:to die|to be dead|was dead|were dead|is dead|be dead|to not be (?:alive|here)|not to be alive|not be alive|never been born|was never born|wasn't born|not born)",
    "(?:do not|don't|doesn't|does not|didn't|did not|not) want to (?:live|be alive|be here any ?more|exist|wake up)|better off (?:dead|without (?:me|him|her|us))|no (?:reason|point) (?:to live|(?:in )?living|being alive)|(?:not|isn't|nothing) worth living|nothing (?:left )?to live for|can(?:'t|not) go on (?:any ?more|living|like this)|jump(?:s|ed|ing)? (?:off|from) (?:a|the) (?:bridge|roof|building)|in front of (?:a|the) (?:car|train|bus|lorry)",
  ),
  exploitation: anyOf(
    'exploit(?:s|ed|ing|ation)?|county lines|traffick\\w*|gangs?|(?:sell|deal|carry|run|mov|deliver)(?:s|ing|ying|ies)? drugs|drug deal\\w*|modern slavery|cuckoo(?:ed|ing)',
    'forced (?:marriage|to marry|into marriage)|honou?r[- ]based|radicali[sz]\\w*|extremis[mt]s?|terroris[mt]s?|(?:pulled|has|had|with|carr(?:y|ies|ied|ying)|brought|took|takes|holding) (?:a |his |her )?(?:knife(?! and)|knives|weapon|gun|machete)|stabb(?:ed|ing)|weapons?',
    `${they} (?:often |sometimes |has |have |is |was |keeps |kept |always )*(?:goes|went|gone|going|go) missing|run(?:s|ning)? away|ran away|missing from (?:home|care)`,
    '(?:older|grown|adult|strange) (?:man|men)|(?:met|meets|meeting|talk(?:s|ing) to) (?:\\w+ ){0,2}(?:man|men|stranger|strangers|someone|people) (?:online|on the internet)|(?:ask|asks|asked|sent|sends|sending) (?:\\w+ ){0,4}(?:nude|topless|rude) (?:pictures?|photos?|pics?)|blackmail\\w*|sextortion',
  ),
  'at-home': anyOf(
    'domestic(?:ally)? (?:abus\\w*|violen\\w*)|violen(?:ce|t|tly)|coercive(?:ly)?|women.s refuge|in a refuge|restraining order|non-molestation',
    "(?:dad|father|mum|mother|parents?|partner|husband|wife|boyfriend|ex|step\\w+) (?:\\w+ ){0,3}?(?:hits|hit|beats|punches|drinks|drunk|drinking|is violent|gets angry|takes drugs|on drugs|uses drugs)|always drunk|(?:tak|us)(?:es|ing|e) (?:heroin|cocaine|crack|drugs)|heroin|cocaine",
    'afraid (?:of|in) (?:my|our|his|her|their) (?:own )?home|(?:not|never|isn.t|don.t feel|doesn.t feel|does not feel) safe (?:at home|with (?:him|her|his|my|their|me|us|the|that))|unsafe (?:at home|with (?:him|her|his|my|their))',
  ),
  'among-children': anyOf(
    'bull(?:y|ies|ied|ying)|cyber ?bull\\w*|harass(?:ed|es|ing|ment)|hazing|gang(?:ed)? up on|picked on|(?:beat|beaten) up|initiation',
  ),
  'said-outright': anyOf(
    "abus(?:e|ed|es|er|ers|ing|ive)(?! of (?:process|power|the (?:system|process)))|maltreat\\w*|mistreat\\w*|ill[- ]treat\\w*|safeguarding|child protection|childline|nspcc|section 47",
    `(?:call(?:ed|ing)?|rang|told|ring) (?:the )?police|police (?:were called|came|are involved)|(?:in|real|serious|immediate|grave) danger|danger(?:ous)? (?:to|for) (?:${child})|at (?:serious |real |immediate )?risk of (?:harm|abuse|being hurt|death|dying|significant harm)|(?:child|children|baby|boy|girl|son|daughter|pupil) (?:is |are |may be |might be |could be |was |were )(?:not safe|unsafe|at risk(?! of (?:exclusion|losing|missing|falling|being excluded|not)))`,
    `fear(?:s|ed|ing)? for (?:his|her|their|my|the|our) (?:\\w+ )?(?:life|lives|safety)|(?:nearly|almost|could have|might have|going to|will|would|may|might) (?:be )?(?:died|die|dead|killed)|tried to kill|kill(?:s|ed)? (?:him|her|them|me)|(?:someone|somebody|anyone|nobody|who) (?:hurts?|is hurting|has hurt|touches) (?:${child})`,
    `${they} (?:is |are |am |was |were |do |does |did |feel |feels |felt )+(?:not |never |n't )*(?:feel )?(?:unsafe|safe (?:at home|there|with)|in danger)|(?:isn't|don't feel|doesn't feel|not|never feels?|does not feel) safe`,
  ),
}
