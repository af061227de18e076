"""Words of which slot values are made: common nouns, names, verbs in three forms, adjectives."""

from __future__ import annotations

_NOUNS = """
apple pear plum fig cherry lemon melon grape peach mango banana kiwi lime olive carrot onion potato
tomato bean pea corn rice bread butter cheese milk honey sugar salt pepper coffee tea water juice
wine beer soup cake pie biscuit egg fish chicken dog cat horse cow pig sheep goat lion tiger bear
wolf fox rabbit mouse rat bird eagle owl crow duck goose swan frog snake spider bee ant whale shark
dolphin house home garden kitchen room door window roof wall floor table chair bed lamp desk sofa
clock mirror carpet curtain river lake sea ocean island mountain hill valley forest tree flower rose
tulip daisy grass leaf stone rock sand snow rain wind storm cloud sun moon star planet sky city town
village street road bridge station airport harbour market shop school office hospital library museum
theatre church castle tower farm field train bus car bike boat ship plane rocket engine wheel key
lock box bag bottle cup glass plate bowl spoon fork knife book page letter paper pencil pen brush
paint picture song music piano guitar violin drum dance game ball team player coach score goal race
winner medal king queen prince knight soldier doctor nurse teacher student farmer baker butcher
driver pilot sailor writer singer actor artist lawyer engineer mother father sister brother uncle
aunt cousin friend neighbour guest child baby red blue green yellow orange purple black white grey
brown silver gold north south east west monday tuesday friday sunday january april july october
winter spring summer autumn morning evening night hour minute second week month year birthday
holiday wedding party dinner lunch breakfast recipe invoice order price cost budget salary tax
profit sales stock bank money coin ticket address phone email message report note memo plan project
task job meeting agenda result total count value number data list record file backup image photo
video screen button menu server client user admin password token version config setting option
sensor temperature weight height length speed distance volume level
"""
_LONGER = """
adventure afternoon airplane alphabet ambulance anchor animal ankle answer apartment apricot
aquarium armchair arrow asparagus astronaut attic avocado backpack badger bakery balcony balloon
bamboo bandage banjo barrel basket bathroom battery beach beaver bedroom beetle bicycle blackberry
blanket blossom bonfire bookshelf bracelet branch broccoli bubble bucket buffalo bulb butterfly
button cabbage cabin cactus calendar camera camping candle canoe canyon caravan cardboard carousel
cathedral cauliflower ceiling cellar champion chapter chimney chipmunk chocolate cinnamon circus
classroom coconut compass concert cottage cotton courtyard cranberry crocodile crossing cucumber
cupboard curtain cushion cyclist dandelion daughter desert diamond dictionary dragon dragonfly
drawer dungeon elbow elephant elevator emerald envelope evergreen factory feather festival fiddle
firewood flamingo flashlight flute footstep fountain furniture galaxy gallery garlic giraffe glacier
glove grandmother grasshopper guardian hammer hamster handle harvest hazelnut hedgehog helicopter
helmet hippopotamus horizon hummingbird icicle jacket jelly jewel jigsaw journey jungle kangaroo
kettle kingdom kitten ladder lantern lavender leather lemonade lighthouse lightning lizard lobster
lullaby magnet mailbox mandarin marathon marble meadow midnight mittens monkey mosquito motorbike
mushroom mustard napkin necklace needle nightingale notebook octopus orchard orchestra ostrich otter
oyster pancake panther parachute parrot parsley passenger peacock peanut pelican penguin peppermint
pigeon pillow pineapple pirate pistachio pocket pony porcupine postcard pottery pudding pumpkin
puppet puzzle pyramid quarter quilt raccoon radish rainbow raspberry reindeer ribbon rooster saddle
sailboat salmon sandwich satellite saxophone scarecrow scarf scissors seagull seashell shadow
shelter shoulder sidewalk skeleton slipper snail snowflake sparrow spinach squirrel stadium
staircase starfish strawberry submarine suitcase sunflower sunshine telescope thunder toothbrush
tractor treasure trumpet tunnel turtle umbrella unicorn vacation vanilla velvet village volcano
waffle walnut walrus waterfall watermelon weather whisper whistle wildflower windmill wizard
workshop zebra
"""
_ADJECTIVES = """
afraid angry bad beautiful big bitter black blue boring brave bright broken busy calm cheap clean
clear clever cold cool crazy curious dark deep different dirty double dry dusty early easy empty
every expensive famous fast final fine first flat free fresh friendly full funny gentle good great
green happy hard heavy high hollow hot huge hungry important kind large last late lazy light little
local lonely long loud lovely low lucky magic narrow new next nice noisy old open other perfect
plain polite poor pretty private proud public quick quiet rainy rare ready red rich right round sad
safe salty same secret sharp short silent silly simple sleepy slow small smart soft special spicy
steady still strange strong sudden sunny sweet tall thin tiny tired true ugly warm wet white whole
wide wild windy wise wooden wrong yellow young
"""
_NAMES = """
Anna Ben Carl Dora Emil Fred Gina Hugo Ida Jack Kate Liam Mara Nils Otto Paul Quinn Rosa Sven Tina
Uma Vera Will Xena Yara Zack Alice Bob Carol Dave Ella Frank Grace Henry Irene John Karen Leo Maria
Nora Oscar Peter Rita Simon Tom Ursula Victor Wendy Max Lucy Olga Ivan Chen Aiko Omar Fatima Raj
Priya Juan Sofia Pierre Chloe Lars Ingrid Pavel Zuzana Ali Leila Kofi Ama Miguel Elena Giorgio
Bianca Hans Greta Ewa Tomas Berlin Paris Rome Madrid Vienna Prague Oslo Tokyo Lima Cairo Delhi
Boston Austin Dublin London Leeds Lyon Porto Milan Athens Warsaw
"""
_VERBS = """
ask:asks:asking bake:bakes:baking bring:brings:bringing build:builds:building buy:buys:buying
call:calls:calling carry:carries:carrying catch:catches:catching clean:cleans:cleaning
close:closes:closing cook:cooks:cooking count:counts:counting cross:crosses:crossing
dance:dances:dancing draw:draws:drawing drink:drinks:drinking drive:drives:driving eat:eats:eating
feed:feeds:feeding fetch:fetches:fetching find:finds:finding fix:fixes:fixing fly:flies:flying
follow:follows:following forget:forgets:forgetting grow:grows:growing hear:hears:hearing
help:helps:helping hide:hides:hiding hold:holds:holding jump:jumps:jumping keep:keeps:keeping
know:knows:knowing learn:learns:learning leave:leaves:leaving like:likes:liking lose:loses:losing
love:loves:loving meet:meets:meeting miss:misses:missing move:moves:moving need:needs:needing
open:opens:opening paint:paints:painting play:plays:playing pull:pulls:pulling push:pushes:pushing
read:reads:reading remember:remembers:remembering ride:rides:riding run:runs:running
save:saves:saving see:sees:seeing sell:sells:selling send:sends:sending share:shares:sharing
sing:sings:singing sit:sits:sitting sleep:sleeps:sleeping smell:smells:smelling
start:starts:starting stay:stays:staying stop:stops:stopping swim:swims:swimming take:takes:taking
talk:talks:talking throw:throws:throwing touch:touches:touching turn:turns:turning
visit:visits:visiting wait:waits:waiting walk:walks:walking want:wants:wanting wash:washes:washing
watch:watches:watching water:waters:watering win:wins:winning work:works:working
write:writes:writing
"""
_UNITS = """
zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
seventeen eighteen nineteen twenty
"""
NOUNS = tuple(_NOUNS.split())
LONGER = tuple(_LONGER.split())
ADJECTIVES = tuple(_ADJECTIVES.split())
NAMES = tuple(_NAMES.split())
UNITS = tuple(_UNITS.split())
"""Numbers as words, each at its own place."""
VERBS = tuple(tuple(forms.split(":")) for forms in _VERBS.split())
"""Each as ("write", "writes", "writing")."""
