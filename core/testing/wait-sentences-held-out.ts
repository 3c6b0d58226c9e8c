/** As waitSentences; nobody looks at what is wrong in these while the rules are mended. */
export const heldOutWaitSentences: Readonly<Record<string, string>> = {
  de: `
Das Gemüse {8-10 Min|8-10m}. bei mittlerer Hitze anschwitzen.
Die Masse {eine Viertelstunde|15m} quellen lassen.
Das Gulasch gut {2 Stunden|2h} leise schmoren.
Mehrere Male mit der Gabel einstechen und {35 Minuten|35m} backen.
Den Hefeteig zugedeckt {45 Minuten bis 1 Stunde|45-60m} gehen lassen.
Den Fisch von beiden Seiten je {3 Minuten|3m} braten.
Alle 2 Stunden wenden.
Nach {20 Minuten|20m} die Temperatur auf 160 °C senken und weitere {1,5 Stunden|1.5h} garen.
Das Brot bleibt so eine Woche lang frisch.
Die Linsen {zwölf Stunden|12h} einweichen.
Vor dem Servieren {einige Minuten|soft} abkühlen lassen.
Den Backofen 15 Minuten vorher auf 180 Grad vorheizen.
Den Pudding {zwei Minuten|2m} unter Rühren aufkochen.
Einen Esslöffel Mehl darüberstäuben und {1 Minute|1m} mitrösten.
In einer 26-cm-Springform verteilen.
Sahne {30 Sekunden|30s} steif schlagen.
Die Marmelade {4 Min|4m}. sprudelnd kochen.
Das Fleisch {24 Stunden|24h} marinieren, dabei zwei- bis dreimal wenden.
Im Dampf {6–8 Minuten|6-8m} garen, bis der Spargel bissfest ist.
Für {zweieinhalb Stunden|2.5h} kalt stellen.`,
  es: `
Rehogar las verduras {8-10 minutos|8-10m} sin que tomen color.
Dejar macerar unas {3 horas|3h}.
Cocinar a fuego medio {un cuarto de hora|15m}, removiendo a menudo.
Hornear {1 h 20 min|80m} a media altura.
Tapar y dejar en reposo {veinte minutos|20m}.
Dejar el bacalao en agua {24 horas|24h}, cambiando el agua cada 8 horas.
Calentar {30 segundos|30s} en el microondas.
Dorar {un minuto|1m} por cada lado.
Cuando falten 5 minutos para terminar, añadir el perejil.
Amasar de {8 a 10 minutos|8-10m} hasta que la masa esté lisa.
Enfriar en la nevera al menos {4 horas|4h} o, mejor, {toda la noche|soft}.
Añadir 2 cucharadas de aceite y 3 dientes de ajo.
Cocer {dos horas y media|2.5h} a fuego lento.
Dividir en 6 porciones y aplastar ligeramente.
Esperar {varios minutos|soft} a que repose.
Aguanta dos semanas en un frasco cerrado.
Precalentar el horno a 200 ºC y asar {50 minutos|50m}.
Dar la vuelta y asar otros {10 minutos|10m}.
Hervir {3 o 4 min|3-4m} y colar.
Cocer la pasta 1 minuto menos de lo que indique el paquete.`,
  it: `
Rosolare l’aglio per {un minuto|1m}.
Coprire e cuocere a fuoco lento per {un’ora|1h}.
Far riposare la pasta almeno {30 minuti|30m} in frigorifero.
Bollire le uova per {8 minuti|8m} dall’ebollizione.
Cuocere per {due ore e mezza|2.5h}, girando ogni tanto.
Friggere i fiori {3-4 minuti|3-4m} per parte.
Far raffreddare {alcuni minuti|soft}.
Lasciare in infusione {una decina di minuti|10m}.
Girare ogni mezz’ora.
Infornare per {40/45 minuti|40-45m} a 170 gradi.
Preparare l’impasto il giorno prima.
Conservare in un barattolo fino a 2 settimane.
Unire 3 uova, una alla volta.
Tostare il riso {2 minuti|2m}, poi sfumare.
Lasciar marinare dalle {2 alle 4 ore|2-4h}.
Cuocere fra i {15 e i 20 minuti|15-20m} a vapore.
Stendere la sfoglia a 3 mm e ricavare 12 dischi.
Mettere in freezer per {1 h|1h}.
Frullare per {30 secondi|30s}.
Aspettare {un paio d’ore|2h} prima di tagliare.`,
  pt: `
Frite os pastéis {2-3 min|2-3m}. até dourarem.
Cozinhe o arroz por {15 minutos|15m} com a panela tampada.
Deixe marinar {uma hora|1h} na geladeira.
Leve ao forno médio por {45 minutos a 1 hora|45-60m}.
Deixe crescer por {duas horas e meia|2.5h}.
Bata no liquidificador por {1 minuto|1m}.
Deixe esfriar por {uns minutos|soft}.
Vire a carne a cada 30 minutos.
Coza o bacalhau cerca de {10 minutos|10m} e desfie.
Demolhe o grão {durante a noite|soft}.
Junte 3 ovos, um a um, batendo sempre.
Estenda a massa com 5 mm de espessura.
Dura até uma semana num recipiente fechado.
Apure em lume brando {1h30|90m}.
Deixe repousar {um quarto de hora|15m} antes de cortar.
Asse a 200 graus por {20 min|20m}, vire e asse por mais {10 min|10m}.
Cozinhe por {3 ou 4 horas|3-4h} em fogo baixo.
Prepare a calda na véspera.
Deixe ferver {meio minuto|30s}.
Escorra o macarrão 2 minutos antes do tempo indicado.`,
  nl: `
Bak de spekjes in {6 tot 8 minuten|6-8m} krokant.
Laat de soep {45 min|45m}. trekken.
Rooster de noten {een minuut of 3|3m} in een droge pan.
Laat {twee uur|2h} opstijven in de koelkast.
Stoom de broccoli {4 à 5 min|4-5m}. beetgaar.
Keer het vlees elke 15 minuten.
Zet het gerecht {1½ uur|1.5h} in de oven.
Kneed het deeg {tien minuten|10m} met de hand.
Laat het brood {enkele minuten|soft} rusten.
Meng 2 eieren met 3 eetlepels suiker.
In de koelkast is de saus 3 dagen houdbaar.
Grill de laatste {5 minuten|5m} op de hoogste stand.
Snijd in blokjes van 2 cm.
Laat nog {een half uurtje|30m} sudderen.
Blancheer de boontjes {2 minuten|2m} en spoel ze koud.
Verwarm de oven 10 minuten voor gebruik voor op 180 graden.
Laat {24 uur|24h} intrekken.
Bak in {50 minuten tot 1 uur|50-60m} gaar.
Vries minimaal {4 uur|4h} in.
Roer {30 seconden|30s} stevig door.`,
  sv: `
Bryn köttet runt om, {3–4 min|3-4m}.
Låt koka på svag värme i {två timmar|2h}.
Rosta i ugnen i {40-45 minuter|40-45m}.
Låt svälla {en halv timme|30m}.
Marinera minst {2 timmar|2h}, gärna {över natten|soft}.
Ös steken var tjugonde minut.
Låt stå {ett par minuter|soft}.
Blanda 3 ägg med 2 dl socker.
Koka pastan 1 minut kortare än vad som står på paketet.
Knåda degen i maskin {10 minuter|10m}.
Låt stå framme en stund.
Jäs till dubbel storlek, {45 min–1 timme|45-60m}.
Ta ut smöret i god tid.
Grädda på 225 grader i {12 minuter|12m}.
Håller i kylen upp till 3 dagar.
Klyv i 8 klyftor.
Låt dra i {24 timmar|24h} i kylskåp.
Sjud i ca {20 min|20m} och mixa slät.
Vispa i {30 sekunder|30s}.
Efterstek i ugn ungefär {tre kvart|45m}.`,
  ja: `
中火で{3分|3m}炒める。
{40〜50分|40-50m}焼いて、竹串をさしてみる。
冷蔵庫で{3時間|3h}以上冷やす。
{2時間|2h}ほど漬け込む。
鶏肉を加え、{5〜6分|5-6m}煮る。
{一晩|soft}寝かせるとおいしい。
30分ごとに裏返す。
水に{15分間|15m}さらす。
米は洗って{30分|30m}浸水させる。
卵2個を割りほぐす。
砂糖を3回に分けて入れる。
常温で1週間もちます。
{20秒|20s}さっとゆでる。
{半日|12h}ほど干す。
{10分|10m}たったら火を止め、そのまま{10分|10m}蒸らす。
1cm角に切る。
レンジで{3分|3m}加熱し、上下を返してさらに{2分|2m}加熱する。
170度に予熱したオーブンで{25分|25m}焼く。
{2、3分|2-3m}おく。
{1時間30分|90m}ほど煮込む。`,
};
