package org.afterword.bench;

import java.util.List;

/** The words and names that the made-up blog is written with. */
final class Vocabulary {
    /** At least as many as there are tags. */
    static final List<String> NOUNS = words("""
            ache almond anorak apricot archway arnica awning axle balcony ballast balm bandage banister banjo barge basalt
            bearing bellows bicycle blister boathouse bobbin bookend boot bracelet bracken brace breath bridle bucket bugle
            burrow cabbage cairn calf calm camp canal canteen cape cart cartilage casserole causeway cellist chestnut
            chimney chorus chutney cinnamon clasp clavicle cloak cobble collar compost cork cove cradle crutch cupboard
            current cushion custard cymbal dairy dial distance doorstep dough dragonfly drizzle dumpling dusk earth eddy
            elbow elder embers envelope evening fabric fender femur fever fibre fig firefly flannel flute footpath ford
            forearm foundry fresco furrow gaiter gallery gate gauge gentian glaze glove gorge grain grasshopper greenhouse
            grip gully gust hail hammock hamper handle harbour harness hatch haystack headwind heather heel helmet hemp
            herring hike hillside hip hollow hoof hull hurdle ice inkwell instep ivy jam jetty joint joist jug keel kettle
            kiln knapsack knee knot lace ladle lake lamp lane lark lawn leather ledge ligament lighthouse limb lintel loaf
            loft loom lullaby lung mallet mantle map marrow mast mattress meadow mill mitten moor morning moss moth muscle
            mushroom napkin nerve nettle nightfall notebook oar oatmeal orchard outcrop oven overcoat owl paddock pantry
            parsley pass pasture path patience pear peat pelvis pendulum pier pillow pine plank platform plough plum poplar
            porch porridge pottery pulse puddle quay quilt rail rain ramp rank raspberry reed rest rhubarb rib ridge rigging
            rope rowan rudder rug rush rye sail salve sandal sauce scale season shawl shed shin shoulder signpost skipper
            sleet sling slope snow sole spine splint spoon sprain spring stair stick stile stitch stocking strap stream
            stretch stride swallow swing tailwind tendon tent terrace thaw thimble thumb thyme tide timber toe torch towel
            track trail trellis trough tunic turnstile valley verge village violin wagon walk wall warmth waterfall wax
            weather wharf wheat wheel willow wind wool workshop wrist yard yarn yeast""");

    static final List<String> SMALL = words("""
            a about after all and any are as at back be before but by can down each for from had has here if in into is it
            its just like more most my no not now of off on once one only or other our out over own same she so some still
            such than that the their then there they this through to too under until up very was we well were what when
            where which while who will with you your""");

    static final List<String> FOREIGN = words("""
            crème déjà naïve über fjäll señal straße žába łąka ørken čaj ångström ελιά мост 足首 歩く جسر שביל""");

    static final List<String> FIRST_NAMES = words("""
            Ada Agnes Amir Anna Arjun Beatriz Björn Camille Chidi Dmitri Dorothy Edda Elif Emeka Ewa Fatima François Frida
            Giulia Hana Henrik Imani Ines Ivo Jakub Jamila Joan Jürgen Kaito Karin Kofi Lena Liam Łucja Magda Mateo Mei
            Mirela Nadia Ngozi Nils Oisín Olga Pablo Petra Quentin Ravi Rosa Sámuel Sara Søren Tamar Tariq Ursula Viktor
            Wanda Yara Yusuf Zoë Ольга Иван 美咲 健 محمد ليلى Νίκος""");

    static final List<String> LAST_NAMES = words("""
            Abara Almeida Andersson Baker Bauer Bianchi Castillo Černý Clarke Dahl Dubois Eze Fischer Fournier García Greene
            Haddad Hansen Hughes Ibrahim Ito Jansen Jovanović Kaya Kelly Kowalski Lindqvist Lopes Mbeki Meyer Moreau Müller
            Nakamura Nguyễn Novák O'Brien Okafor Olsen Papadopoulos Pereira Petrov Quinn Reyes Rossi Sato Schäfer Silva
            Smith Šimić Tanaka Torres Varga Walsh Weber Yılmaz Zhang Żak""");

    private Vocabulary() {}

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }
}
