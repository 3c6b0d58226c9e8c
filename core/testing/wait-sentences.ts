/**
 * Steps of our own in the manner of each language's cookbooks, for want of recipes in these languages. {words|time} is a wait:
 * 5m, 2-3m, 1.5h, 30s, 3d, or soft where it says no time to set an alarm for. Whatever else looks like a time is none.
 */
export const waitSentences: Readonly<Record<string, string>> = {
  de: `
Die Zwiebeln in der Butter {5 Min|5m}. glasig dünsten.
Zugedeckt bei schwacher Hitze {25–30 Minuten|25-30m} köcheln lassen.
Den Teig {eine Stunde|1h} an einem warmen Ort gehen lassen.
Im heißen Ofen etwa {eine Dreiviertelstunde|45m} backen.
{1 ½ Stunden|1.5h} schmoren, dabei alle 20 Minuten mit Bratensaft begießen.
Die Bohnen {über Nacht|soft} in kaltem Wasser einweichen.
Auf jeder Seite {2 bis 3 Minuten|2-3m} scharf anbraten.
Das Fleisch {anderthalb Stunden|1.5h} garen und vor dem Anschneiden {10 Minuten|10m} ruhen lassen.
In 4 Portionen teilen und zu 2 cm dicken Rollen formen.
Der Kuchen hält sich in einer Dose 3 bis 4 Tage frisch.
Das Ganze {ein paar Minuten|soft} ziehen lassen.
Für {1 Std. 20 Min|80m}. in den Ofen schieben.
Die Hitze reduzieren und weitere {8 bis 10 Minuten|8-10m} garen.
Den Ofen auf 200 Grad vorheizen und das Brot {40 Minuten|40m} backen.
Zweimal täglich umrühren und {3 Tage|3d} ziehen lassen.
Den Teig 2- bis 3-mal falten und jedes Mal {eine halbe Stunde|30m} kühl stellen.
Mindestens {2 Stunden|2h}, besser {über Nacht|soft}, im Kühlschrank durchziehen lassen.
Kurz vor Ende der Garzeit die Butter unterrühren.
Mit dem Handrührgerät ca. {drei Minuten|3m} schaumig schlagen.
Die Nudeln 1–2 Minuten kürzer als auf der Packung angegeben kochen.`,
  es: `
Sofreír la cebolla a fuego lento durante {10 minutos|10m}.
Dejar cocer de {20 a 25 minutos|20-25m} con la olla tapada.
Hornear {media hora|30m} a 180 grados hasta que esté dorado.
Poner los garbanzos en remojo {toda la noche|soft}.
Dejar reposar la masa {una hora y media|1.5h} en un lugar templado.
Freír {2 o 3 minutos|2-3m} por cada lado.
Remover cada 5 minutos para que no se pegue.
Cocer los huevos {12 min|12m}., enfriarlos y pelarlos.
Repetir 2 o 3 veces hasta obtener un hojaldre fino.
Dejar enfriar {unos minutos|soft} antes de desmoldar.
Guisar a fuego suave {1 hora y 15 minutos|75m}.
Se conserva en la nevera hasta 3 días.
Pasados {cinco minutos|5m}, añadir el arroz y cocer otros {18 minutos|18m}.
Meter en el horno {tres cuartos de hora|45m}.
Marinar el pescado entre {2 y 4 horas|2-4h} en el frigorífico.
Cortar en trozos de 3 cm y repartir en 4 platos.
Retirar del fuego y tapar {un par de minutos|2m}.
Batir las claras {3-4 min|3-4m} a velocidad alta.
Sacar la carne de la nevera una hora antes de cocinarla.
Cocer al vapor {un cuarto de hora|15m} y servir enseguida.`,
  it: `
Far soffriggere la cipolla per {5 minuti|5m} a fuoco dolce.
Cuocere in forno per {30-35 minuti|30-35m}, finché la superficie è dorata.
Lasciar lievitare {un’ora e mezza|1.5h} coperto con un panno.
Mettere i ceci in ammollo {tutta la notte|soft}.
Lessare le patate per {mezz’ora|30m}, poi schiacciarle.
Rosolare la carne {2 o 3 minuti|2-3m} per lato.
Mescolare ogni 10 minuti per non farlo attaccare.
Lasciare riposare {qualche minuto|soft} prima di servire.
Cuocere {un’altra ventina di minuti|20m} con il coperchio.
Fare 2 o 3 pieghe e formare 6 panini.
Si conserva in frigorifero per 2-3 giorni.
Portare a bollore e cuocere {3/4 d’ora|45m} a fuoco basso.
Impastare energicamente per {dieci minuti|10m}.
Far marinare almeno {due ore|2h}, meglio {una notte|soft}.
Tirare fuori le uova dal frigo un’ora prima.
Sobbollire per {1 ora e 20 minuti|80m}, schiumando di tanto in tanto.
Infornare a 180° per {15 min|15m}. circa.
Dopo {un quarto d’ora|15m} aggiungere il vino.
Cuocere la pasta al dente, 2 minuti in meno del tempo indicato.
Tagliare in 8 spicchi e disporre su due teglie.`,
  pt: `
Refogue a cebola por {5 minutos|5m} em fogo baixo.
Leve ao forno preaquecido por {35 a 40 minutos|35-40m}.
Deixe a massa descansar {meia hora|30m}.
Deixe o feijão de molho {de um dia para o outro|soft}.
Cozinhe na panela de pressão por {1 hora e 10 minutos|70m}.
Grelhe {2 a 3 minutos|2-3m} de cada lado.
Mexa a cada 5 minutos para não queimar.
Bata as claras durante {3 min|3m}. até ficarem firmes.
Repita o processo 2 ou 3 vezes.
Espere {alguns minutos|soft} antes de desenformar.
Deixe levedar {uma hora e meia|1.5h} num local quente.
Guarde na geladeira por até 3 dias.
Passados {dez minutos|10m}, junte o arroz.
Asse por mais uns {20 minutos|20m}, até dourar.
Corte em cubos de 2 cm e divida em 4 porções.
Leve à geladeira por no mínimo {4 horas|4h}.
Tempere a carne entre {12 e 24 horas|12-24h} e escorra.
Ferva {um quarto de hora|15m} em lume brando.
Retire do frigorífico uma hora antes de servir.
Leve ao micro-ondas por {30 segundos|30s} e mexa.`,
  nl: `
Fruit de ui {5 minuten|5m} op laag vuur.
Laat het geheel {20 à 25 minuten|20-25m} zachtjes pruttelen.
Laat het deeg {een uur|1h} rijzen op een warme plek.
Week de bonen {een nacht|soft} in ruim koud water.
Bak de taart in ca. {drie kwartier|45m} goudbruin en gaar.
Bak de biefstuk {2-3 min|2-3m}. per kant.
Roer om de 10 minuten even door.
Kook de eieren in {8 minuten|8m} hard.
Laat {een paar minuten|soft} afkoelen.
Stoof het vlees {anderhalf uur|1.5h} met het deksel op de pan.
Verdeel het deeg in 8 stukken en rol ze uit tot 3 mm dik.
In een gesloten doos blijven de koekjes 2 weken goed.
Zet {een half uur|30m} in de koelkast om op te stijven.
Kook de aardappels {een kwartier|15m} en giet ze af.
Laat het vlees minstens {2 uur|2h} marineren, of {een nacht|soft}.
Haal de boter een uur van tevoren uit de koelkast.
Klop de slagroom in ongeveer {2 minuten|2m} stijf.
Herhaal dit nog twee keer.
Kook {1 uur en 15 minuten|75m} op een laag pitje.
Bak nog {10 tot 15 minuten|10-15m} zonder deksel.`,
  sv: `
Fräs löken i smör ca {5 min|5m} utan att den tar färg.
Låt sjuda under lock {20–25 minuter|20-25m}.
Låt degen jäsa {en timme|1h} under bakduk.
Lägg bönorna i blöt {över natten|soft}.
Stek biffarna {2-3 minuter|2-3m} på varje sida.
Grädda mitt i ugnen {en halvtimme|30m}.
Rör om var tionde minut.
Koka äggen {8 minuter|8m} och spola dem kalla.
Låt vila {några minuter|soft} före servering.
Koka upp och låt puttra i {en och en halv timme|1.5h}.
Dela degen i 12 bitar och kavla dem 3 mm tunna.
Kakorna håller sig i burk i 2 veckor.
Låt dra {en kvart|15m} innan du silar av.
Ställ kallt i minst {4 timmar|4h}.
Vispa grädden {2 à 3 minuter|2-3m}.
Ta fram köttet ur kylen en timme innan det ska stekas.
Koka potatisen {15 till 20 min|15-20m}. och häll av vattnet.
Vänd degen 2-3 gånger.
Grädda ytterligare {10 minuter|10m} tills kanterna är gyllene.
Baka av i {1 timme och 15 minuter|75m}.`,
  ja: `
弱火で{20分|20m}煮込む。
鍋に入れて{10〜15分間|10-15m}ゆでる。
冷蔵庫で{1時間|1h}寝かせる。
大豆は{一晩|soft}水につけておく。
オーブンで{30分|30m}ほど焼く。
両面を{2〜3分|2-3m}ずつ焼く。
5分おきに混ぜる。
電子レンジ(600W)で{1分30秒|90s}加熱する。
生地を{1時間半|1.5h}発酵させる。
玉ねぎは1/2個を薄切りにする。
フタをして約{5分|5m}蒸し焼きにする。
{数分|soft}おいて味をなじませる。
肉は焼く30分前に冷蔵庫から出す。
冷蔵庫で2〜3日保存できます。
沸騰したら{3分|3m}ゆで、ざるにあげる。
{30秒|30s}ほど強火で炒める。
大さじ2の油を熱し、にんにくを炒める。
2〜3回に分けて加え、よく混ぜる。
じゃがいもを4等分に切る。
落としぶたをして中火で{15分|15m}煮る。`,
};
