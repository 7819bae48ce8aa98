"""The tables of phrases that say the same: rules over a clause in plain words, one a line.

A rule is `pattern => replacement`. They are tried in order, and each sees what the ones before it left. In patterns
`{W}` is a word, `{NP}` one to five words, `{ME}` the speaker or a person ("i", "my brother tom", "anna"), `{T}` a time,
`{CUR}` a unit. FILLERS are taken out wherever they match.
"""

from typing import Final

MACROS: Final = {
    "W": r"[^ ,]+",
    "NP": r"[^ ,]+(?: [^ ,]+){0,4}?",
    "ME": r"(?:i|(?:my|the) [^ ,]+(?: [^ ,]+)?|[^ ,]+)",
    "T": r"(?:t\d\S*|d\d\S*|@\S+|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|tomorrow|today|january|february|march|april|may"
    r"|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|(?:19|20)\d\d|next \w+"
    r"|morning|afternoon|evening|night|weekend|n\d+)",
    "CUR": r"(?:euro|dollar|pound|franc|yen|krona|crown|percent|kilo|gram|mg|km|cm|ml|hour|minute|point|mile)s?",
}

# What is said beside a fact, and what only joins it to the talk.
FILLERS: Final = r"""
^(?:just )?(?:so|as|like|fyi|for what it be worth|in case)(?: (?:i|you))?(?: (?:have|may|might|do not|already))* ?(?:say|mention|tell|know|remember|forget)(?: (?:you|to you|before|already|earlier|it|that))*\b ?,? ?
^(?:just )?(?:to|a) (?:quick |small |gentle |little )?(?:remind|reminder|update|correction|note|be clear|be honest|correct i)(?: you)?(?: that)?\b ?[,:]? ?
^(?:quick )?(?:small |tiny |slight )?(?:change of plans?|fyi|btw|by the way|for the record|for your information|note that|please note|update|news|correction|reminder|edit|ps|p\.s)\b ?[,:]? ?
^(?:please )?(?:remember|keep in mind|do not forget|note|mind you)(?: that)?\b ?,? ?
^(?:i (?:think|believe|guess|suppose|mean)(?: that)?(?= (?:i|my|the|he|she|it|they) )|it turn out(?: that)?|turn out(?: that)?|i should (?:say|mention|add)(?: that)?|i (?:must|have to) (?:say|admit|confess)(?: that)?|i tell you(?: that)?|i (?:just )?want(?:ed)? to (?:say|tell you|mention|let you know)(?: that)?|let i (?:tell you|say|correct)(?: that)?|you know(?: what)?|you (?:may|might|should)(?: want to)? (?:know|remember)(?: that)?|did i (?:say|tell you|mention)(?: that)?|good news|bad news|big news|guess what|i realise(?: that)?|i realize(?: that)?|it be true that|the fact be(?: that)?|the truth be(?: that)?|fun fact|truth be told|i misspeak|i be wrong|my mistake|scrap that|sorry|no wait|wait|hmm)\b ?[,:]? ?
,? (?:you know|by the way|btw|fyi|you see|as i say|as (?:i )?mentioned|as you know|if you remember|like i say|to be honest|i think|i guess|mind you|of course|in fact|after all|in the end|for sure|lol|haha|thanks|thank|thank you|cheers|ok|okay|please|haha|though|actually|i mean|believe it or not|at all|as it turn out|as it happen)$
^(?:hi there|hello there|hey there|good morning|oh|ok|okay|well|so|yes|yeah|yep|hey|hi|hello|and|but|also|plus|anyway|basically|honestly|actually|apparently|luckily|unfortunately|sadly|finally|then|right|indeed|frankly|thankfully|obviously|no|nope|in fact|of course|as always|once more|again|since then|meanwhile)\b ?,? ?
"""
# Denials that are said in a way of their own: before the denial is taken out of a clause.
DENIALS: Final = r"""
\bcan not (?:eat|have|handle|tolerate|touch) ({NP}) ,? ?because (?:of my allergy|i be allergic|of a allergy)\b.* => be allergic to \1
^my (?:body|stomach|system) can not (?:handle|tolerate|take|digest) ({NP})$ => i be allergic to \1
^({NP}) be (?:off limits|off-limits|a no-go|forbidden|out of bounds|out of the question) (?:for|to) i$ => i can not eat \1
^({NP}) be not (?:for i|my thing|my cup of tea)$ => i hate \1
\bnot be (?:able|capable) (?:to|of)\b|\bbe unable to\b => can not
\bbe teetotal\b|\bbe (?:a )?(?:teetotaller|teetotaler)\b|\bbe sober\b => not drink alcohol
\bbe (?:a )?(?:non-smoker|nonsmoker)\b => not smoke
\bcould not agree more\b => agree
\bcould not be (?:happier|better|prouder)\b => be happy
\bbe (not|never|no longer)\b => \1 be
\bhave (never )?be to\b => \1visit
\b(?:not|never) have be to\b => never visit
\bnot believe in god\b|\bnot be (?:a )?(?:religious|believer)\b|\bbe an? unbeliever\b|\bdo not believe in god\b => be atheist
^({ME}) (?:do not|never|can not) eat (?:any )?(?:meat|meat or fish)$ => \1 be vegetarian
^({ME}) no longer eat (?:any )?meat$|^({ME}) do not eat meat any ?more$|^({ME}) (?:stop|quit|give up) (?:eat )?meat$ => \1\2\3 no longer be omnivore
\bcan not (?:eat|have|tolerate|digest|drink) (?:any )?(gluten|dairy|lactose|milk|wheat)\b => be intolerant to \1
\bdo not have (?:any|a|an)\b|\bdo not have\b => have no
\bcan not sleep(?: well| properly| at night)?\b => have insomnia
\bcan not (?:distinguish|tell|see) (?:colours?|colors?)(?: apart| well| properly)*\b => be colourblind
\b(?:can not|could not) (?:stand|bear|abide|tolerate)\b|\bcan not take\b => hate
^({NP}) not be my (?:thing|cup of tea)$ => i hate \1
\bbe my parents'? (?:n1|first)(?:born)? and only child\b|\bhave no (?:brothers or sisters|brothers and sisters|siblings|brother or sister)\b|\bdo not have (?:brothers|siblings)\b => be onlychild
^({ME}) be (?:in a (?:new )?(?:relationship)|taken|not single|seeing someone|see someone|date someone)$ => \1 be inrelationship
\b(?:pass away|be dead|have die|be no longer (?:alive|with i)|lose (?:his|her|their|its) life)\b => die
\bbe no longer valid\b => be expired
"""
RULES: Final = r"""
^it be ({NP}) (?:who|that) (?=[a-z]) => \1
^({NP}) be (?:something|a thing|things|one thing|one of the things) (?:that )?i ({W})$ => i \2 \1
^({NP}) be where ({ME}) ({W})$ => \2 \3 from \1
^there be nothing i (?:like|love|enjoy) (?:do |doing |eat |eating |drink |drinking )?more than => i like
^({NP}) bore i$ => i find \1 boring
^({NP}) (?:annoy|irritate|bug) i$ => i find \1 annoying
^({NP}) (?:interest|fascinate) i$ => i find \1 interesting
^({NP}) (?:bring|raise) i up$|^({NP}) raise i$ => i be raised by \1\2
^i (?:grow up with|be brought up by|be raise by|be bring up by) => i be raised by
^({NP}) teach ({ME}) (?:how )?(?:to )?({NP})$ => \2 learn \3 from \1
^({ME}) learn (?:how )?to => \1 learn
^({ME}) (?:take|have|get) ({W}) (?:lessons|classes|lesson|class) => \1 learn \2
^my (?:boy|lad) => my son
^my girl => my daughter
^({ME}) be (?:supervised|managed|supervise|manage) by ({W})$ => my boss name be \2
^({W}) be my (?:supervisor|manager|line manager|team lead)$ => my boss name be \1
^(?:it take i|i need) (\d+ (?:minutes?|hours?)) to (?:get|go|travel|commute) to (?:work|the office)$ => my commute take \1
\bveterinary surgeon\b|\bveterinarian\b => vet
^({ME}) drive a ({NP}) car$ => \1 drive a \2
^my bedtime be(?: at)? => i bedtime at
^my (?:house|home|flat|apartment|place) have => i have
^(my {NP})'s (?:date of birth|birth date|birthday) be(?: on)? => \1 birthday be on
^({ME}) write my (thesis|dissertation|paper|essay|book) (?:on|about) => my \2 be about
\bfind it (?:hard|difficult|tough) to (?:fall asleep|sleep|get to sleep)\b => have insomnia
^({W}) be my (?:hobby|pastime|favourite pastime|favourite hobby)$ => i like \1
^({ME}) (?:pay|spend) (\d[\d.]* {CUR}) for (?:my |the )?({NP})$ => the \3 be \2
^({NP}) (?:be |get )?(?:moved|move|relocated|relocate)(?: up| down| back| over)? (?:in ?to|to) (?=(?:the )?(?:n\d+ floor|room|desk|office|shelf|cupboard|drawer|attic|basement|cellar|garage)) => \1 changed be on
^({NP}) (?:come|amount|add up|run up) to (?=\d) => \1 be
^({ME}) get a (?:raise|pay rise|rise) to (?=\d) => \1 changed earn
^(?:they|my boss|the company|my company|work) (?:give|grant) i a (?:raise|pay rise|rise|bump) to (?=\d) => i changed earn
^({ME}) give notice (?:on|for) => \1 cancel
^({ME}) (?:stay away|keep away|steer clear|keep clear) from => \1 give up
^({ME}) (?:steer|stay|keep) clear of => \1 give up
^({ME}) refuse to => \1 never
^({ME}) pay off (?:all )?(?:my |the )?debts?\b => my debt be gone
^({ME}) be in debt\b => i have debt
^({ME}) be a ({W}) user$ => \1 use \2
^({NP}) be (?:allowed|permitted|ok|okay|fine)(?= (?:in|on|at) |$) => \1 be allowed
^({NP}) be (?:forbidden|banned|prohibited|not allowed|forbid|ban)(?= (?:in|on|at) |$) => \1 be forbidden
^({ME}) have a new ({W}) ?,? ?((?:dr|mr|mrs|ms) {W}|{W})$ => my \2 changed be \3
^({ME}) (?:elect|choose|make|appoint|elected|appointed) ({W}) of => \1 changed be the \2 of
^({ME}) be (?:elected|appointed|elect|appoint|made) (?:as )?(?:the |a )?({W}) of => \1 changed be the \2 of
^({ME}) (?:bring|pull) (?:the |my )?({NP}) forward to => the \2 changed be on
^({ME}) work my way up to (?=\d) => i changed do
^there be a ({W}) in my (?:life|home|house|family|household|flat) ,? ?({W})$ => my \1 name be \2
^there be a ({W}) in my (?:life|home|house|family|household|flat)$ => i have a \1
\ba ({W}) ,? ?(?:and )?(?:his|her|its|their|whose|the) name be ({W})$ => a \1 named \2
\bwould rather (?:drink|eat|have|use|take|drinking|eating|having) ({NP}) than => prefer \1 to
\bprefer (?:to )?(?:drink|eat|have|drinking|eating|having) ({NP}) (?:than|to|over|rather than|instead of) => prefer \1 to
^i (?:have )?(?:call|called|name|named) my ({W}) ({W})$ => my \1 name be \2
^({W}) be my (dog|cat|puppy|kitten|parrot|horse|rabbit|hamster|boss|dentist|doctor|therapist|landlord|landlady|accountant|lawyer|coach|trainer|tutor|wife|husband|daughter|son)$ => my \2 name be \1
\blike ({NP}) (?:better|more) than => prefer \1 to
\b(?:prefer|favou?r|pick|choose|would take|would choose|would pick|rather have|rather drink|rather eat) (?:to (?:drink|eat|have|use|take) |drinking |eating |having |drink |eat |have )?({NP}) (?:over|before|rather than|instead of|ahead of|to) (?=[a-z]+(?: [a-z]+)?$) => prefer \1 to
^({NP}) (?:over|before|rather than) ({NP}) (?:,|be|, that be|that be)? ?my preference$ => i prefer \1 to \2
^(?:for i|with i) ,? ?({NP}) (?:beat|come before|top|trump|win over|be better than) ({NP})$ => i prefer \1 to \2
^({NP}) (?:beat|come before|top|trump|win over) ({NP}) (?:for i|any day|any time)$ => i prefer \1 to \2
^my preference be (?:for )?({NP}) (?:over|to|rather than) => i prefer \1 to
^my preference be (?:for )?({NP})$ => i prefer \1
^({ME}) be more of a ({W}) (?:person|drinker|lover|fan) than a ({W}) (?:person|drinker|lover|fan)$ => \1 prefer \2 to \3
^(?:given the choice between|between|of) ({W}) and ({W}) ,? ?i (?:would )?(?:take|choose|pick|go for|prefer|like) (?:the )?\1(?: best| more| better)?$ => i prefer \1 to \2
^(?:given the choice between|between|of) ({W}) and ({W}) ,? ?i (?:would )?(?:take|choose|pick|go for|prefer|like) (?:the )?\2(?: best| more| better)?$ => i prefer \2 to \1
^i (?:would )?(?:take|choose|pick|go for|prefer) ({W})(?: ,)? (?:given the choice between|between|of) \1 and ({W})$ => i prefer \1 to \2
^i (?:would )?(?:take|choose|pick|go for|prefer) ({W})(?: ,)? (?:given the choice between|between|of) ({W}) and \1$ => i prefer \1 to \2
^home for i be (?:in )? => i live in
^my (?:home )?address be (?:in|at) => i live in
^(?:the )?(?:city|town|place|village|country) (?:where )?i (?:live|reside)(?: in)? be (?:called )? => i live in
^({NP}) be (?:the )?(?:city|town|place|village|country) (?:where )?i (?:live|reside)(?: in)?$ => i live in \1
^(?:my )?home (?:be|for i be|be in) => i live in
^(?:the place )?where i live be (?:called )? => i live in
^my (?:occupation|profession|job|trade)(?: be)? (?:a )?({W})$ => i work as a \1
^(?:being |be )?(?:a )?({NP}) be my (?:job|profession|occupation|trade|line of work|day job|work)$ => i work as a \1
^({NP}) be (?:what i do|my work|how i earn my living|how i make a living)(?: for a living| for work| by profession)?$ => i work as a \1
^what i do for (?:a living|work) be => i work as a
^for (?:a living|work) ,? ?i (?:be )?(?:a )? => i work as a
^({ME}) (?:do|practise|practice) (nurs\w+|teaching|law|medicine|farming|gardening|accounting)(?: for a living| by profession)?$ => \1 work as a \2
\bwork as a nursing\b => work as a nurse
\bwork as a teaching\b => work as a teacher
\bwork as a nurse work\b => work as a nurse
^my allerg(?:y|ies) be (?:to|against)? ?|^i have a allergy against\b|^what i be allergic to be => i be allergic to
^({NP}) (?:trigger|cause|set off|bring on) my allerg(?:y|ies)$ => i be allergic to \1
^({NP}) (?:cause|give|trigger)(?: i)? (?:a )?allergic reactions?(?: in i)?$ => i be allergic to \1
^i (?:get|have|suffer) (?:a )?allergic reactions? (?:from|to|when i eat|after) => i be allergic to
^({NP}) be (?:something|one thing|a thing|what) i be allergic to$ => i be allergic to \1
^({NP}) be on my list of allerg(?:y|ies)$ => i be allergic to \1
^i name my ({W}) ({W})$|^i call my ({W}) ({W})$ => my \1\3 name be \2\4
^my ({W}) (?:go by|answer to|listen to) (?:the name (?:of )?)?({W})$ => my \1 name be \2
^the ({W}) i (?:have|own) be (?:called|named) ({W})$ => my \1 name be \2
^i have ({W}) , (?:a|my) ({W})$ => my \2 name be \1
^({W}(?: {W})?) , (my [^,]+?) , => \2 \1
^(my [^,]+?) , ({W}(?: {W})?) , => \1 \2
\b(?:finish|complete|get|obtain) (?:my |a |his |her )?(?:degree|diploma|studies) in => graduate in
\bmy little girl\b => my daughter
\bmy little boy\b => my son
\ba boy and a girl\b|\ba girl and a boy\b|\ba daughter and a son\b => a son and a daughter
\bmidday meal\b => lunch
^({NP}) (?:scare|frighten|terrify|spook) (my {NP})$ => \2 fear \1
^({ME}) report to (?:a |my )?(?:boss|manager|woman|man|guy|lady|person)?(?: called| named)? ?({W})$ => my boss name be \2
^(?:my|the) year of birth be => i be born in
^({ME}) spend my (?:childhood|youth|early years|teens) (?:in|on|at) => \1 grow up in
^({ME}) have a ?(?:\w+ )?subscription (?:to|for) => \1 be subscribed to
^({ME}) (?:subscribe|be subscribe|be a subscriber) to => \1 be subscribed to
^my (?:salary|wage|income|pay) be => i earn
^({ME}) (?:get paid|be paid|bring home|take home|make) (?=\d) => \1 earn
^({ME}) pay ({W} {CUR}) (?:in|of) rent\b.* => my rent be \2
^(?:the |my )?rent (?:on|for|of) (?:my |the )?{W} be => my rent be
^({ME}) pay ({W} {CUR}) (?:in )?rent(?: for (?:my |the )?{W})?(?: (?:a|per|each|every) month)?$ => my rent be \2
\bmy rent be (\S+ \S+) (?:a|per|each|every) month\b => my rent be \1
^({ME}) (?:have|get) (?:a |my |the )?appointment (?:with|at) (?:a |my |the )?({W}(?: {W})?) (?:on|at|in) (?={T}) => my \2 appointment be on
^({ME}) have (?:a |my |the )?({W}) appointment (?:with {W} )?(?:on|at|in) (?={T}) => my \2 appointment be on
^(?:the |my )?({NP}) have to be (?:in|handed in|hand in|submitted|submit|done|finished|ready|finish)(?: by| on| before)? (?={T}) => the deadline for \1 be on
^(?:the )?({NP}) (?:be due|due) (?:by|on|in) (?={T}) => the deadline for \1 be on
^(?:i )?(?:be )?plan (?:my |the )?({NP}) (?:for|in|on) (?={T}) => the \1 be on
^({ME}) (?:move|go|get) (?:up )?(?:into |to |in )?(?:the )?(year|grade|class) (\d+)$ => \1 changed be in \2 \3
^({ME}) (?:have to )?(?:increase|raise|lower|reduce|cut|extend|double|bump|up) (?:my |the )({NP})(?: from {NP})? (?:up |down )?to (?=\d)(?!\d[\d.]* (?:mg|ml|gram|pill|tablet|unit|mcg)) => the \2 changed be
^({ME}) (?:have )?(?:change|update|reset|set|switch|revise|adjust) (?:my |the )({NP})(?: from {NP})? to (?!{T}\b) => my \2 changed be
^({ME}) be a ({W}) (?:supporter|fan|follower)$ => \1 support \2
^({ME}) be a (?:supporter|fan|follower) of ({W})$ => \1 support \2
^(my {W}|the {W}|{W}) (?:be|come) (?:a )?(?:present|gift) from => \1 be given by
^({NP}) (?:date from|date back to|go back to|be from) (?=(?:1[5-9]|20)\d\d) => \1 be built in
^(?:the )?({W}) i live in\b => my \1
\bwould rather\b => prefer
\bwould (?:like|love) to\b|\bbe keen to\b|\bwish to\b|\bfancy\b|\bhope to\b => want to
\btelevision\b => tv
\b(?:newborn|new-born)(?: baby)?\b => new baby
^({ME}) be a (taxi|bus|truck|lorry|cab|train|tram|van) driver\b => \1 work as a \2 driver
^({ME}) drive a (taxi|bus|truck|lorry|cab|train|tram)(?: for a living)?$ => \1 work as a \2 driver
^({ME}) (?:work in|be in) (software|mechanical|civil|electrical) engineering$ => \1 work as a \2 engineer
^({ME}) get my ({W}(?: {W})?) from => my \2 provider be
^my ({W}(?: {W})?) come from (?=(?:the|a) ) => my \1 provider be
\bstudy ({W})(?: at)? (?:university|college|uni)$ => study \1
^({ME}) (?:give birth|have a baby|have a (?:baby )?(?:girl|boy))\b => \1 give birth
^({ME}) (?:have|get) (?:my |the |his |her )?({W}(?: {W})?) (?:removed|remove|taken out|take out|taken off|take off|cut off|demolished|torn down|pulled|pull|extracted)$ => \1 get rid of my \2
^({ME}) (?:change|update|reset|set|switch) my ({W}(?: {W})?)(?: from {NP})? to (?!{T}\b) => my \2 changed be
^({ME}) rename (?:my |the )({NP}) (?:to|as|into) => the \2 changed namebe
^({NP}) be (?:renamed|rename)(?: to| as| into)? => \1 changed namebe
^i have (?:long |short |beautiful |very |dark |light |curly |straight )*(black|white|red|blue|green|brown|grey|gray|blond|blonde|hazel|dark|long|short|curly|straight) (eyes?|hair)$ => my \2 be \1
^({ME}) have ({W}) (eyes?|hair)$ => \1 \3 be \2
\bbe a (?:really |very )?(?:good|great|excellent|fantastic|brilliant|decent|skilled|talented) (cook|dancer|singer|swimmer|driver|writer|painter|speaker|listener|runner|skier|player|baker|cyclist|teacher|liar) => be good at \1
\bbe a (?:really |very )?(?:bad|terrible|poor|awful|lousy|hopeless) (cook|dancer|singer|swimmer|driver|writer|painter|speaker|listener|runner|skier|player|baker|cyclist|teacher|liar) => be bad at \1
\bbe (?:great|excellent|brilliant|fantastic|skilled) at\b => be good at
\bbe (?:terrible|awful|hopeless|lousy|rubbish) at\b => be bad at
\bcan cook\b => be good at cook
\bhave (?:trouble|difficulty|difficulties|a hard time|problems) (?:fall )?(?:sleep|asleep)(?:ing)?\b|\bsleep (?:badly|poorly)\b => have insomnia
\bmy shift (?:begin|start|be)\b|\bi (?:begin|start) (?:work|my shift|my workday)(?= at) => my shift be
^i be self-employed$|^i (?:be )?work for i$|^i run my own business$|^i be my own boss$|^i be a freelancer$|^i (?:work )?freelance$ => i be selfemployed
\b(?:colour|color)[- ]?blind\b => colourblind
^({NP}) be valid (?:until|till|through|to) => \1 expire on
\bexpire (?:in|at) => expire on
^(my {NP}) be how (?:tall|heavy|old) i be$ => \1
^({NP}) be where ({ME}) (live|work|study|grow up|bear)$ => \2 \3 in \1
^({NP}) be (?:the place )?where ({ME}) be born$ => \2 be born in \1
^(?:the )?({NP}) be due(?: to {NP})? (?:by|on) => \1 be on
\b(?:by|before) (?={T}\b) => on
\bget up\b|\bwake up\b(?! at) => get up
\bearly in the morning\b => early
\b(?:forget|be bad at remember) names\b => be bad at names
\b(?:be )?(?:expired?)\b(?! (?:on|in|at)\b) => be expired
\b(?:run out)\b(?! (?:on|in|at)\b) => be expired
\b(?:work )?(?:the |a )?night ?shifts?\b|\bwork nights\b|\bbe on nights\b => work night
\b(?:put|set|lay) (?:some |a little |a bit of )?(?:money|cash) (?:aside|away|by)\b|\bsave up\b|\bsave money\b => save
\bdrop out of\b|\b(?:leave|left|quit) (?=(?:college|university|school|uni)\b.* without) => drop out of
\bwithout (?:finish|graduate|complete|a degree|a diploma|get a degree)\w*(?: it| my degree)?$ =>
\bhave been to\b => visit
^({ME}) (?:take|catch|ride|get|use) (?:the |a |my )?(train|bus|tram|subway|underground|metro|tube|bike|bicycle|car|ferry|scooter|e-bike) to (?:work|the office|my office|my job)\b => \1 commute by \2
^({ME}) (?:go|get|travel|come|commute) to (?:work|the office) by (?:the )? => \1 commute by
^({ME}) (cycle|bike|drive|walk|run|scoot) to (?:work|the office|my job)\b => \1 commute by \2
^({ME}) commute (?:to work )?(?:by|with|on|via) (?:the |a |my )? => \1 commute by
\bcommute by (?:drive)\b => commute by car
\bcommute by (?:cycle|bike|bicycle)\b => commute by bike
\bcommute by (?:walk)\b|\bcommute (?:to work )?on foot\b => commute by foot
^my (?:place|home) be (?:a )(?=.* (?:in|on|at|near)\b) => i live in a
\bfavou?rite (?:dish|meal|thing to eat)\b => favourite food
^my ({NP}) be (?:too |very |quite |rather |a bit |really )?(high|low)$ => i have \2 \1
\bhave (?:too |very |quite |rather |really )(high|low) => have \1
\bbe bilingual in\b|\bspeak both\b => speak
\b(?:be )?(?:expect|expecting)(?: a)?(?: baby| child)?(?=$| in | on | with )|\bbe due(?: to give birth)?(?= in | on )|\bhave a baby on the way\b|\bbe having a baby\b|\bbe have a baby\b => be pregnant due
\bbe with child\b|\bbe in the family way\b => be pregnant
^my (?:dream|goal|ambition|aim|wish|hope)(?: in life)? be to (?:be|become) (?:a )? => i want to become a
\bwant to be (?=a ) => want to become
\bcan ({W}) (?:really |very |quite )?well\b => be good at \1
^({ME}) eat (?:any )?meat(?: again| now)?$ => \1 be omnivore
\b(?:coeliac|celiac)(?: disease)?\b => intolerant to gluten
 (?:to death|to bits|like crazy|like hell|so badly|to the core|with all my heart|to pieces)$ =>
\b(?:live|stay|reside) (?:at|in) my (?:house|home|place|flat|apartment)\b => live with i
\b(?:write|draw|eat) with (?:my|his|her|their) (left|right) hand\b => be \1-handed
\b(?:obtain|get|earn|receive|complete|finish) (?:my|his|her|a|their) (?:degree|diploma|bachelor|master|phd|studies)(?: in {NP})? (?:at|from)\b|\bfinish (?:my |his |her )?studies at\b => graduate from
\bgraduate at\b => graduate from
\b(?:take|drink|have|like) (?:my )?(coffee|tea) black\b|\b(?:take|drink|have|like) (?:my )?(coffee|tea) without (?:milk (?:or|and) sugar|sugar (?:or|and) milk)\b => drink \1\2 black
^(?:they|i|we|my {W}|the {W}) (?:have )?(?:move|postpone|reschedule|push|shift|delay|change|bring)(?: back| forward)? (?:my |the )({NP}) (?:to|until|till|for) (?:the )?(?={T}\b) => my \1 changed be on
^i (?:hold|do|run|have) (?:my|the) ({NP}) (?:on|at|in|every|each) (?={T}\b) => the \1 be on
^({NP}) (?:have |has )?(?:be )?change(?:d)?(?: from {NP})? to (?!{T}\b) => \1 changed be
^(?:the |my )?(?:price|cost|fee) (?:of|for) (?:the |my )?({NP}) be => the \1 be
^i dye (my {W}) ({W})$|^i paint (my {W}|the {W}) ({W})$ => \1\3 changed be \2\4
^({ME}) be (?:a |an )?(beginner|intermediate|advanced|expert)(?:-level)? (?:level )?({W}) (?:player|learner|speaker|user)\b => \1 be a \2 at \3
^(my {NP}|the {NP}) be free(?: of charge)?$ => \1 be 0 euro
^my ({W}) (?:hurt|ache|be hurt|be ache|be sore|be pain)\b|^i have (?:a )?(?:sore|aching|hurting|painful) ({W})\b|^i have (?:a )?pain in my ({W})\b => i have \1\2\3 pain
\bhave a (headache|stomachache|toothache|backache)\b => have \1
\bbe dead\b => die
\b(?:take|use|swallow|get) ({W}) (?:medication|medicine|tablets|pills)\b => take \1
^({ME}) be (?:currently )?on (?!a |the |my |holiday|vacation|leave|call|time|track|duty|sick|parental|maternity|paternity|strike|foot|t\d|d\d|n\d|it\b|top|board|edge|fire|good|bad|{T})(?=[a-z]+(?:$| for| \d| every| ,| since| and)) => \1 take
^({ME}) (?:have )?(?:switch|change|convert|upgrade|move on)(?: over)? to (?:a )?(?!{T}\b)(?!.* from )(?={W}$|{W} {W}$) => \1 changed use a
^({ME}) (?:often |frequently |regularly )?(?:suffer|suffer from|struggle with|deal with|be plagued by|get|experience) (?=(?:migraines?|headaches?|insomnia|anxiety|depression|asthma|allergies|panic|back pain|diabetes|hay fever|nightmares?|heartburn|vertigo|eczema|acne|arthritis|dizzy)) => \1 have
\bhave be diagnosed with\b|\bbe diagnosed with\b|\bhave be diagnose with\b|\bbe diagnose with\b|\bbe (?:a )?diabetic\b => have
\bhave an asthma\b|\bbe (?:an )?asthmatic\b => have asthma
\bbe (?:an )?insomniac\b => have insomnia
\bi (?:use to|used to)\b => i usedto
^({NP}) used to\b => \1 usedto
\b(?:have|has) be able to\b|\bbe able to\b|\bknow how to\b|\bbe capable of\b => can
\bplease call i\b|^call i\b|\bi go by(?: the name(?: of)?)?\b => my name be
\bnot any ?more\b|\bnot any longer\b => no longer
\bhave a (?:strong )?(?:dislike|hatred) (?:of|for|to)\b|\bdespise\b|\bbe sick of\b|\bbe fed up with\b => hate
\bbe (?:a )?(?:big |huge |great |massive |real )?(?:fan of|fond of|keen on|into|crazy about|mad about|nuts about|passionate about|a lover of|obsessed with|partial to|hooked on|addicted to)\b => like
\bhave a (?:passion|love|weakness|soft spot|thing) for\b|\btake pleasure in\b|\bget (?:a lot of )?(?:joy|pleasure) (?:from|out of)\b => like
\b({NP}) be my (?:big |great )?(?:passion|love|thing|cup of tea)$ => i like \1
^({NP}) (?:give|bring) i (?:great |a lot of )?(?:joy|pleasure)$ => i like \1
\bbe (?:really |very |so |quite )?(?:afraid|scared|frightened|terrified|petrified) of\b|\bhave a (?:real )?(?:fear|phobia|horror) of\b|\bdread\b => fear
^({NP}) (?:scare|frighten|terrify|petrify|freak out|spook) i\b(?: out)? => i fear \1
^({NP}) make i (?:afraid|scared|nervous)$ => i fear \1
\bhave (?:a )?(?:food )?allergy$ => be allergic
\bhave (?:a |an )?(?:bad |severe |serious |strong )?({NP}) (?:allergy|allergies)\b(?! to) => be allergic to \1
\bhave (?:a |an )?(?:bad |severe |serious |strong )?allergy to\b|\bsuffer from (?:an )?allergy to\b|\breact allergically to\b|\bhave an allergic reaction to\b|\bhave (?:a )?{W} allergy to\b => be allergic to
\bsuffer from (?:a |an )?({NP}) allergy\b => be allergic to \1
\bhave an? intolerance (?:to|for|of)\b => be intolerant to
\bhave (?:a |an )?({W}) intolerance\b|\bbe ({W})[- ]intolerant\b => be intolerant to \1\2
^(?:the|my) man i be married to\b|^(?:the|my) man i (?:have )?marry\b => my husband
^(?:the|my) woman i be married to\b|^(?:the|my) woman i (?:have )?marry\b => my wife
\bmy (?:better|other) half\b => my partner
\bmy (?:parent's|folks'?) (?:place|house|home)\b => my parents
^({ME}) (?:be|have be|get) (?:also )?(?:called|named|nicknamed|christened) => \1 name be
^(?:the )?name of (my {NP}) be\b => \1 name be
^(my {NP})'s name be\b => \1 name be
^i call my ({NP}) ({W})$|^i name my ({NP}) ({W})$ => my \1\3 name be \2\4
^({NP}) be the name of (my {NP})$ => \2 name be \1
^({ME}) (?:have |hold |work in )(?:a |the )?(?:job|position|role|post) as (?:a |an )?|^({ME}) (?:earn|make) (?:my|a|his|her|their) living as (?:a |an )?|^({ME}) be employed as (?:a |an )? => \1\2\3 work as a
^({ME}) (?:have )?(?:start|begin|get|find|land|take|accept|got)(?: work)?(?: a| the| my)?(?: new)? ?(?:job|position|role|post|work)? as (?:a |an )?(?=[^ ]) => \1 work as a
^({ME}) (?:have |be )?(?:get |be |got )?(?:promoted|promote|advance|advanced)(?: to(?: the)?(?: position| role| post)?(?: of)?| up to) (?:a |an )? => \1 changed work as a
^({ME}) (?:have )?become (?:a |an )? => \1 changed be a
^({ME}) be (?:a |an )?(?!(?:student|member|fan|kind|lot|bit|little|part|parent|mother|father))({NP}) by (?:profession|trade|occupation|training)$ => \1 work as a \2
^my (?:job|profession|occupation|day job|job title|position|role)(?: at work)? be (?:being |that of |to be )?(?:a |an )?(?={W}) => i work as a
^(my {W}(?: {W})?)'s (?:job|profession|occupation) be (?:being |that of )?(?:a |an )?(?={W}) => \1 work as a
^({ME}) teach ({W})(?= at\b| in\b| to\b|$) => \1 work as a \2 teacher
^(?:my|the) (?:employer|company i work (?:for|at)|firm i work (?:for|at)|place of work|workplace) be => i work at
^({NP}) be (?:my|the) (?:employer|company i work (?:for|at)|firm i work (?:for|at)|workplace|place of work)$ => i work at \1
^({NP}) (?:employ|hire|have hire|have employ) i\b => i work at \1
^({ME}) be (?:employed|working|on the payroll|on staff) (?:by|at|with|for|of)\b => \1 work at
^({ME}) have a (?:new )?job (?:at|with)\b => \1 work at
^({ME}) (?:have )?(?:start|begin|get|find|land|take|accept|got|join)(?: work)?(?: a| the| my)?(?: new)? ?(?:job|position|role|post|work) (?:at|with|for|by)\b => \1 changed work at
^({ME}) (?:have )?(?:be |get )(?:hired|hire) (?:at|by)\b => \1 changed work at
^({ME}) (?:have )?(?:start|begin) at\b => \1 changed work at
^({ME}) work for\b => \1 work at
^(?:my home|my house|my flat|my apartment|my place|home|my residence|my place of residence)(?: for i)? be (?:located |situated )?(in|at|near|on) => i live \1
^my (?:home ?town|place of residence|current city|city of residence|home) be => i live in
^(?:i have |i make )?my home in\b => i live in
^({NP}) be (?:where i live|my home(?: ?town)?|home(?: for i)?|the (?:city|town|place|village) (?:where )?i live(?: in)?|the (?:city|town|place|village) i call home|where i call home)$ => i live in \1
^i call ({NP}) (?:my )?home$ => i live in \1
^({ME}) (?:be based|be located|be living|reside|dwell|stay|be resident|be at home|be settled|settle)(?: down)? (in|at|near|on)\b => \1 live \2
^({ME}) (?:have )?left\b(?! hand|-) => \1 leave
^({ME}) (?:have )?(?:move|relocate|emigrate|immigrate|shift)(?: house| home)?(?: back| over| away| out| down| up| across)? (?:in ?to|to) (?!{T}\b)(?!.* from ) => \1 changed live in
^({ME}) (?:have )?(?:leave|left|move out of|move away from) ({NP}) (?:for|to live in|to move to) => \1 changed notmore \2 live in
^my age be\b => i be
^(my {NP})'s age be\b => \1 be
\bi be (?:in fact )?(?:aged )?(\d+)(?: year old| years of age| years)?(?= now|$| today| already| next| in ) => i be \1 year old
^({ME}) (?:have )?(?:turn|reach|hit) (?:the age of )?(\d+)\b => \1 changed be \2 year old
^({ME}) (?:have )?(?:celebrate|have|just have) my n(\d+) birthday\b => \1 changed be \2 year old
^({ME}) (?:have )?(?:be|get|come) (?:born and raised in|originally from|native to|native of|a native of)\b|^({ME}) (?:come|hail|originate)(?: originally)? from\b => \1\2 be from
^({ME}) be born and (?:raised|bred|grow up) in => \1 be born in
^my (?:place of birth|birthplace|birth ?place|native (?:town|city|country)|home country) be(?: in)? => i be born in
^({NP}) be (?:where i be born|my birthplace)$ => i be born in \1
^my (?:date of birth|birth ?date|dob) be => my birthday be
^i be born on => my birthday be on
^(my {NP}) be born on => \1 birthday be on
^i (?:have|celebrate) my birthday (?:on|in|every) => my birthday be on
^({ME}) (?:have )?(?:go|gone|turn|become|get|convert to|switch to)(?: being)?(?: a| an)? (vegan|vegetarian|pescatarian|veggie|keto|paleo|gluten-free)(?:ism)?\b => \1 changed be \2
\b(vegetarian|vegan)s?\b(?! \w) => \1
^({ME}) (?:follow|eat|have|keep to|live on|be on|be follow) (?:a |an )?(?:strict |mostly )?(vegan|vegetarian|pescatarian) diet\b => \1 be \2
^({ME}) eat (?:a )?(vegan|vegetarian|pescatarian)$ => \1 be \2
^my (?:car|vehicle) be => i drive
^my (?:car|vehicle|ride) of choice be => i drive
^({ME}) (?:have|own) (?:a |an )({NP}) (?:car)$ => \1 drive a \2
^({ME}) (?:be get|get|got|have get|be) (married|engaged|divorced)(?: to| with)?\b => \1 changed be \2 to
^({ME}) (?:have )?(?:tie the knot|marry|wed)(?: with)?\b => \1 changed be married to
^my wedding be\b|^my wedding take place\b => i changed be married to
^my (?:girlfriend|boyfriend|partner|fiance|wife|husband|ex) and i (?:have )?(?:break up|split up|split|separate|part ways)\b => i changed be single from my partner
^(?:my )?(girlfriend|boyfriend|partner|fiance) (?:have )?(?:break up|split up|split|dump|leave|left) ?(?:with )?i?\b => i changed be single from my partner
^i (?:have )?(?:break up|split up|split|separate|part ways)(?: with)?\b => i changed be single from
^(my {W}(?: {W})?|{W}) (?:have )?(?:break up|split up|separate|part ways) with\b => \1 changed be single from
^({W}) and i (?:have )?(?:break up|split up|split|separate|part ways)\b => i changed be single from \1
^i and ({W}) (?:have )?(?:break up|split up|split|separate|part ways)\b => i changed be single from \1
^({ME}) (?:be )?(?:in a (?:new )?(?:relationship|couple)|go out|in love|together) with (?={W}) => \1 be inrelationship with
^({ME}) have a (?:new )?(?:girlfriend|boyfriend|partner)(?: called| named)? ?({W})?$ => \1 be inrelationship with girlfriend \2
^({ME}) (?:changed )?be (?:a )?(?:bachelor|unattached|unmarried|available|on my own again) => \1 be single
\b(?:an )?only child\b => onlychild
^({ME}) (?:be )?date (?={W}) => \1 be inrelationship with
\bearly (?:bird|riser)\b|\bmorning (?:person|type|lark)\b => morningperson
\bnight (?:owl|person|bird)\b|\b(?:evening|late-night) person\b => nightowl
\bright-hander\b|\bright handed\b => right-handed
\bleft-hander\b|\bleft handed\b|\bleftie\b|\blefty\b => left-handed
^i (?:write|do everything) with my (left|right) hand$ => i be \1-handed
^(?:you can )?(?:reach|call|ring|phone|text) i (?:on|at|under)(?: my)?(?: phone| mobile| cell)?(?: number)? (?=[\d+]) => my phone number be
^my (?:new )?(?:number|phone|mobile|cell|mobile number|cell number|telephone number|cell phone number|mobile phone number|phone no|tel)(?: number)? be (?=[\d+]) => my phone number be
^(?:you can )?(?:email|mail|write|write to|reach|contact) i (?:at|under|via) (?={W}@) => my email be
^my (?:new )?(?:e-?mail|mail)(?: address)? be => my email be
^({ME}) (?:be reachable|can be reach) (?:on|at|under) (?=[\d+]) => my phone number be
^({ME}) (?:wake up|get up|rise|wake|be up|be out of bed|get out of bed|set my alarm for|start my day) (?:at|by|around)? ?(?=t\d) => \1 wakeup at
^my alarm (?:be set|go off|ring|be) (?:for|at)? ?(?=t\d) => i wakeup at
^({ME}) (?:go to bed|go to sleep|turn in|hit the sack|fall asleep) (?:at|by|around)? ?(?=t\d) => \1 bedtime at
^({NP}) (?:have |has )?(?:be |get )?(?:slip|moved|move|postponed|postpone|rescheduled|reschedule|pushed|push|shifted|shift|delayed|delay|put|bumped|bump|brought|bring|changed|change|set)(?: back| off| forward| up| ahead)?(?: from {NP})? (?:to|until|till|for) (?:the )?(?={T}\b) => \1 changed be on
^(?:i|they|my {W}|the {W}) (?:have )?(?:move|postpone|reschedule|push|shift|delay|put|bump|bring|change)(?: back| off| forward)? (?:my |the )?({NP})(?: back| off| forward)?(?: from {NP})? (?:to|until|till|for) (?:the )?(?={T}\b) => the \1 changed be on
^({NP}) (?:will )?(?:expire|lapse|run out) (?:on|in|at) => \1 expire on
^({NP}) be (?:now )?(?:due|scheduled|planned|set|booked|fixed|slated|held|take place|hold|schedule|plan|book|fix)(?: to be)?(?: for| on| at| in)? (?={T}\b) => \1 be on
^({NP}) (?:take place|happen|be held|begin|start|occur|fall|kick off)(?: on| at| in| every| each)? (?:the )?(?={T}\b) => \1 be on
^i have (?:my|the) ({NP}) (?:on|at|in|every|each) (?={T}\b) => the \1 be on
^(?:on|every|each) ({T}) i have (?:my|the) ({NP})(?: at ({T}))?$ => the \2 be on \1 \3
^({NP}) be (?:at|in|every|each) (?={T}\b) => \1 be on
^({NP}) (?:leave|depart|take off|set off|go) (?:at|on) (?={T}\b) => \1 depart at
^({NP}) (?:arrive|land|get in|come in) (?:at|on) (?={T}\b) => \1 arrive at
^({ME}) be (?:currently )?(?:take|on|prescribed) (?=\d[\d.]* (?:mg|ml|gram|pill|tablet|unit|mcg)) => \1 take
^({ME}) (?:have )?(?:raise|increase|lower|reduce|adjust|change|put up|double|halve|cut|bring down|up|bump up)(?:ed)? (?:my )?(?:daily )?(?:dose of |dosage of )?({NP})(?: dose| dosage)?(?: from {NP})? to (\d[\d.]* (?:mg|ml|gram|pill|tablet|unit|mcg)s?)\b => i changed take \3 of \2
^my (?:daily )?({NP}) (?:dose|dosage) (?:be|have be|go up|go down|have go up)(?: now| raised| increased| lowered| reduced| changed| raise| increase| lower| reduce| change)?(?: from {NP})?(?: to)? (\d[\d.]* (?:mg|ml|gram|pill|tablet|unit|mcg)s?)\b => i changed take \2 of \1
^my (?:dose|dosage) of ({NP}) (?:be|have be|go up|go down|have go up)(?: now| raised| increased| lowered| reduced| changed| raise| increase| lower| reduce| change)?(?: from {NP})?(?: to)? (\d[\d.]* (?:mg|ml|gram|pill|tablet|unit|mcg)s?)\b => i changed take \2 of \1
^({ME}) (?:pay|spend) (\d[\d.]* {CUR})(?: (?:a|per|each|every) (?:month|week|year))?(?: in| of| for| on)?(?: my| the)? ({NP})$ => my \3 be \2
^({ME}) pay (\d[\d.]* {CUR}) ({W}) => my \3 be \2
^({NP}) cost(?: i)? (?=\d) => \1 be
^i be (?:down|up) to (?=\d[\d.]* (?:kilo|pound|stone)) => i changed weigh
^i be (?:down|up) to (?=\d) => i changed be
^({NP}) (?:have |has )?(?:be )?(?:go|rise|increase|increased|raise|raised|drop|dropped|fall|decrease|decreased|lower|lowered|cut|grow|shrink|climb|jump|sink|come down|be up|be down|reduce|reduced|double|expand)(?: up| down)?(?: from {NP})? to (?=\d) => \1 changed be
^my weight be(?: down to| up to)?|^i be (?=\d[\d.]* (?:kilo|pound|stone)) => i weigh
^my height be => i be tall
^({ME}) be (\d[\d.]*(?: {CUR})?)(?: and [^ ]+)? (?:tall|in height)$ => \1 be tall \2
^(my {NP}) (?:have |has )?(?:changed be|be) (\d+) (people|person|members?|employees|staff|developers|engineers)(?: strong| big| large)?$ => \1 have \2 \3
^there (?:be|are) (\d+) ({W})(?: of i)? (?:in|on|at) (my {NP}|the {NP})$ => \3 have \1 \2
^(my {NP}) consist of (?=\d) => \1 have
^({ME}) (?:be )?(?:study|read|major in|do a degree in|take a degree in|be enrolled in|be doing a degree in) ({NP}) (at|in) (?:the )? => \1 study \2 at
^({ME}) (?:be )?(?:major in|do a degree in|take a degree in|enrol in|be enrolled in|be a student of) => \1 study
^({ME}) be (?:a |an )({W}(?: {W})?) student (?:at|in) => \1 study \2 at
^({ME}) be (?:a |an )({W}(?: {W})?) student$ => \1 study \2
^({ME}) go to school => \1 attend school
^({ME}) (?:go to|attend|be a pupil at|be a student at|be at|be enrolled at|visit) (?:the )?(?={NP} ?(?:school|primary|college|university|uni|academy|kindergarten|elementary|high)\b) => \1 attend
^({ME}) (?:have )?(?:change|switch|move) schools?(?: to| from {NP} to) => \1 changed attend
^({ME}) have (?:a |an )?(?:good |excellent |perfect )?command of ({W})$|^({ME}) be fluent in ({W})$|^({ME}) speak fluent ({W})$|^({ME}) speak ({W}) fluently$ => \1\3\5\7 speak fluent \2\4\6\8
^({ME}) can speak => \1 speak
^({ME}) know (?=(?:english|french|german|spanish|italian|portuguese|russian|arabic|chinese|mandarin|japanese|korean|dutch|swedish|polish|turkish|hindi|greek|welsh)\b) => \1 speak
^({NP}) be (?:the|my) ({W}) i (?:like|love|enjoy|prefer)(?: the)? (?:best|most)\b => my favourite \2 be \1
^(?:the|my) ({W}) i (?:like|love|enjoy|prefer)(?: the)? (?:best|most) be => my favourite \1 be
^i (?:like|love|enjoy) ({NP}) (?:best|most) of all ({W})$ => my favourite \2 be \1
^(?:of|among) all ({W}) ?,? i (?:like|love|enjoy|prefer) ({NP}) (?:the )?(?:best|most)$ => my favourite \1 be \2
\bfavorite\b|\bpreferred\b|\bbest-loved\b|\bmost loved\b|\bfave\b => favourite
\bmy (?:number 1|top|all-time favourite|absolute favourite|new favourite|current favourite|favourite (?:ever|current)) => my favourite
^({NP}) be my favourite ({W})$ => my favourite \2 be \1
^({NP}) be my ({W}(?: {W})?)$ => my \2 be \1
^({ME}) (?:be|go) (running|jogging|swimming|cycling|hiking|climbing|skiing|sailing|dancing|surfing|run|jog|swim|cycle|hike|climb|ski|sail|dance|surf)\b => \1 \2
\bdaily\b => every day
\bweekly\b => every week
\b(?:get|got|obtain|pick up|purchase|acquire) (?:i )?(?:a |an )(?=new |second-hand |used ) => buy a
\bbe the owner of\b|\bbe the proud owner of\b|\bpossess\b|\bown\b(?! (?:a |my |the )?(?:flat|house|apartment|home|place)\b)|\bthere be (?:a|an) ({NP}) (?:in|at) my (?:home|house|place)\b => have \1
\bplay (the )?({W}) (?:as an instrument|instrument)\b => play \2
\bbe (?:a |an )?(?:keen |passionate |avid |regular |heavy |light |occasional )?(smoker|drinker|vaper|runner|swimmer|cyclist|hiker|climber|gambler|gamer|skier|surfer|dancer|singer|painter)\b => be1 \1
\bdrink (?:alcohol|booze|any alcohol)\b|\bbe1 drinker\b => drink alcohol
\bsmoke (?:cigarettes|tobacco)\b|\bbe1 smoker\b => smoke
\bbe out of work\b|\bbe jobless\b|\bbe without a job\b|\bbe between jobs\b|\blose my job\b|\bbe (?:fired|fire|laid off|lay off|sacked|made redundant|let go)\b|\bget (?:fired|laid off|sacked|let go)\b => be unemployed
"""
