package org.depeche.bench.name;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depeche.text.article.Language;
import org.depeche.text.words.LanguageData;

/**
 * Makes up names of persons, places and bodies: out of the word lists, or out of syllables, so that a learner does not
 * come to trust the lists alone.
 */
final class InventedNames {
    private static final List<String> SYLLABLES = List.of(
            ("ba be bo bri ca chan co da de do dra fa fer ga gran ha ja jo ka ke kra la le li lo lu ma mar me mi mo"
                            + " na ne ni no pa per po ra re ri ro ru sa se si so sta ta te ti to tra va ve vi vo za ze zo")
                    .split(" "));
    private static final List<String> ENDINGS = List.of(
            ("ard eau et in is on ot er ier ini elli oni ez ov ev ski sky ic vić man mann son sen ström ul ad id ane oui"
                            + " aire ois wood ton ley ford ham")
                    .split(" "));
    private static final List<String> TOWN_ENDINGS =
            List.of("ville court y ac gny burg ton grad abad stadt berg ney lès mont bourg polis o a ow".split(" "));

    private final Random random;
    private final List<String> given;
    private final List<String> surnames;
    private final List<String> towns;
    private final List<String> bodies;
    private final List<String> regions;

    InventedNames(Language language, Random random) {
        this.random = random;
        var all = new LanguageData(Language.UNDETERMINED);
        var own = new LanguageData(language);
        given = all.lines("name/first-names.txt");
        surnames = all.lines("name/surnames.txt");
        towns = Stream.concat(all.lines("name/cities.txt").stream(), all.lines("name/towns.txt").stream())
                .toList();
        bodies = split(own.lines("name/organizations.txt"));
        regions = split(own.lines("name/places.txt")).stream()
                .filter(name -> Character.isUpperCase(name.charAt(0)))
                .toList();
    }

    private static List<String> split(List<String> lines) {
        return lines.stream().flatMap(line -> Stream.of(line.split("\\|"))).collect(Collectors.toList());
    }

    String person() {
        int form = random.nextInt(20);
        if (form == 0) {
            return Character.toString(given().charAt(0)) + ". " + surname();
        }
        if (form == 1) {
            return given() + " " + (char) ('A' + random.nextInt(26)) + ". " + surname();
        }
        if (form == 2) {
            return given() + " " + given() + " " + surname();
        }
        return given() + " " + surname();
    }

    String given() {
        if (chance(12)) {
            return invented(SYLLABLES);
        }
        return chance(8) ? pick(given) + "-" + pick(given) : pick(given);
    }

    String surname() {
        int form = random.nextInt(24);
        var name = chance(2) ? pick(surnames) : invented(ENDINGS);
        return switch (form) {
            case 0 -> "de " + name;
            case 1 -> "Le " + name;
            case 2 -> "van der " + name;
            case 3 -> "al-" + name;
            case 4 -> "Al-" + name;
            case 5 -> name + "-" + pick(surnames);
            case 6 -> "von " + name;
            case 7 -> pick(given);
            case 8 -> "El " + name;
            default -> name;
        };
    }

    String town() {
        int form = random.nextInt(12);
        if (form == 0) {
            return "Saint-" + pick(given) + "-" + (chance(2) ? "de" : "sur") + "-" + invented(TOWN_ENDINGS);
        }
        if (form == 1) {
            return (chance(2) ? "La " : "Le ") + invented(TOWN_ENDINGS);
        }
        return form < 5 ? invented(TOWN_ENDINGS) : pick(towns);
    }

    String region() {
        return pick(regions);
    }

    String body() {
        int form = random.nextInt(10);
        return switch (form) {
            case 0 -> pick(List.of("FC ", "AS ", "Olympique de ", "Stade ", "Racing ", "SC ")) + town();
            case 1 ->
                pick(List.of("Union ", "Parti ", "Front ", "Mouvement ", "Alliance ", "Rassemblement "))
                        + pick(List.of(
                                "populaire", "libéral", "démocratique", "national", "du peuple", "pour la liberté"));
            case 2 ->
                pick(List.of("Université de ", "Académie de ", "Institut de ", "Banque de ", "Chambre de ")) + town();
            case 3 -> acronym();
            default -> pick(bodies);
        };
    }

    /** A body by a describing name: {@code Haute autorité de contrôle des ports}. */
    String longBody() {
        var name = new StringBuilder(pick(HEADS));
        if (chance(2)) {
            name.append(' ').append(pick(KINDS));
        }
        int parts = 1 + random.nextInt(2);
        for (int i = 0; i < parts; i++) {
            name.append(' ').append(pick(MATTERS));
            if (chance(3)) {
                name.append(' ').append(pick(KINDS));
            }
        }
        if (chance(4)) {
            name.append(" de ").append(chance(2) ? town() : "France");
        }
        return name.toString();
    }

    private static final List<String> HEADS =
            List.of(("Agence|Autorité|Haute autorité|Conseil|Cour|Institut|Union|Organisation"
                            + "|Fédération|Office|Comité|Commission|Ligue|Association|Centre|École|Ecole|Bureau|Direction générale|Chambre"
                            + "|Observatoire|Syndicat|Confédération|Parti|Mouvement|Société|Fonds|Banque|Caisse|Académie|Collège"
                            + "|Délégation|Service|Fondation|Coordination|Collectif|Alliance|Front|ministère|Ministère")
                    .split("\\|"));
    private static final List<String> KINDS =
            List.of(("national|nationale|français|française|international|internationale"
                            + "|européen|européenne|central|centrale|général|générale|supérieur|régional|publique|unifié|mondial"
                            + "|indépendante|populaire|démocratique|social|fédéral|fédérale|suisse|belge|canadienne|africaine")
                    .split("\\|"));
    private static final List<String> MATTERS =
            List.of(("de la santé|des transports|de lutte contre le dopage|du travail"
                            + "|de l'Intérieur|de la Défense|des Finances|des Affaires étrangères|de l'Éducation nationale"
                            + "|de la Justice|des étudiants|des agriculteurs|de défense des usagers|pour la liberté|du peuple"
                            + "|des droits de l'homme|de la mer|des ports|de sécurité|de recherche agricole|de la presse"
                            + "|d'études politiques|de l'environnement|du commerce|des routes|pour la transparence"
                            + "|de la vie publique|de protection des mineurs|sur le climat|de régulation|des communes de montagne"
                            + "|d'administration des entreprises|des maires ruraux|de la Culture|de l'Économie|du numérique|de cassation"
                            + "|de justice|pour la paix|des jeunes|des locataires|de la recherche scientifique|d'histoire|de musique")
                    .split("\\|"));

    /** A place whose name begins with what it is: {@code rue de Marvac}. */
    String placeWithGeneralWord() {
        var general = pick(List.of(
                "rue",
                "avenue",
                "boulevard",
                "place",
                "quai",
                "lac",
                "mont",
                "île",
                "château",
                "gare",
                "aéroport",
                "pont",
                "palais",
                "forêt",
                "vallée",
                "golfe",
                "baie",
                "mer",
                "Rue",
                "Avenue",
                "Mont",
                "Lac"));
        var link = pick(List.of(" ", " de ", " du ", " des ", " de la ", " "));
        return general + link + (link.equals(" ") && chance(2) ? person() : invented(TOWN_ENDINGS));
    }

    String acronym() {
        var letters = new StringBuilder();
        for (int count = 2 + random.nextInt(4); count > 0; count--) {
            letters.append("ABCDEFGILMNOPRSTU".charAt(random.nextInt(17)));
        }
        return letters.toString();
    }

    String company() {
        var name = chance(2) ? invented(SYLLABLES) : invented(ENDINGS);
        return chance(6)
                ? name + pick(List.of(" Group", " Industries", " SA", " International", "-" + pick(surnames)))
                : name;
    }

    String paper() {
        if (chance(2)) {
            return pick(bodies.subList(bodies.size() / 2, bodies.size()));
        }
        return pick(List.of("Le ", "La ", "L'", "Radio ", "Le Courrier de ", "La Gazette de ", "France ")) + company();
    }

    boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private String invented(List<String> endings) {
        var name = new StringBuilder();
        for (int count = 1 + random.nextInt(2); count > 0; count--) {
            name.append(pick(SYLLABLES));
        }
        name.append(pick(endings));
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
