/**
 * Sentences of our own in the manner of cookbooks, each with one time: "off" where the cook may walk away meanwhile and
 * do something else, "on" where hands or eyes are needed all the while.
 */
export const handsSentences: Readonly<Record<string, string>> = {
  en: `
off Simmer gently for 40 minutes.
off Cover and cook for 20 minutes, until the rice is tender.
off Bake for 25 to 30 minutes, until golden.
off Roast the carrots for 35 minutes, turning them once.
off Let the dough rise for 1 hour in a warm place.
off Rest the meat for 10 minutes before carving.
off Marinate in the refrigerator for 2 hours.
off Soak the beans for 8 hours.
off Chill for 30 minutes.
off Boil the potatoes for 15 minutes.
off Freeze for 3 hours, stirring every 30 minutes with a fork.
off Leave to cool for 20 minutes on a rack.
off Simmer for 1 hour and 30 minutes. Stir 2 to 3 times during the simmering.
off Steam the fish for 8 minutes.
off Braise, covered, for 2 hours, turning the meat once.
off Cook over low heat for 30 minutes, stirring occasionally.
off Simmer, stirring now and then, for 25 minutes.
off Set aside for 15 minutes.
off Return the pan to the oven and cook 12 minutes more.
off Toast the nuts in the oven for 8 minutes.
off Refrigerate the dough for 45 minutes.
on Knead the dough for 10 minutes.
on Whisk for 2 minutes, until pale.
on Stir-fry for 3 minutes over high heat.
on Fry the onions for 5 minutes.
on Sear the steaks for 2 minutes on each side.
on Brown the pork in the caramel, about 1 minute on each side.
on Cook, stirring constantly, for 6 minutes.
on Simmer for 10 minutes, stirring often.
on Cook 4 minutes, whisking all the while, until thick.
on Sauté the garlic for 1 minute.
on Beat the butter and sugar for 5 minutes.
on Stir for 2 minutes.
on Toast the spices in a dry pan for 1 minute.
on Boil for 5 minutes, skimming off the foam.
on Chop the vegetables, about 10 minutes.
on Keep stirring for 20 minutes until the risotto is creamy.
on Grill the skewers for 8 minutes, turning frequently.
on Fry until crisp, 3 minutes per side.
on Roll out the dough, about 5 minutes.
on Cook for another 10 or 15 minutes. Keep an eye on the pot and stir to prevent burning.`,
  de: `
off Zugedeckt 25 Minuten köcheln lassen.
off Den Teig 1 Stunde gehen lassen.
off Im Ofen 40 Minuten backen.
off Das Fleisch 10 Minuten ruhen lassen.
off Die Kartoffeln 20 Minuten kochen.
off Im Kühlschrank 2 Stunden kalt stellen.
off 30 Minuten schmoren, dabei gelegentlich umrühren.
off Die Linsen 8 Stunden einweichen.
on Den Teig 10 Minuten kneten.
on Die Zwiebeln 5 Minuten anbraten.
on Unter ständigem Rühren 3 Minuten kochen.
on Die Eier 4 Minuten schaumig schlagen.
on Die Steaks auf jeder Seite 2 Minuten braten.
on Den Speck 5 Minuten knusprig braten.
on Den Reis 20 Minuten köcheln, dabei häufig rühren.`,
  fr: `
off Laisser mijoter 30 minutes à couvert.
off Enfourner pour 45 minutes.
off Laisser reposer la pâte 1 heure au frais.
off Faire mariner 2 heures.
off Cuire les pommes de terre 20 minutes à l'eau.
off Laisser cuire 40 minutes en remuant de temps en temps.
off Laisser refroidir 15 minutes.
on Pétrir la pâte 10 minutes.
on Faire revenir les oignons 5 minutes.
on Fouetter 3 minutes.
on Cuire 5 minutes sans cesser de remuer.
on Saisir la viande 2 minutes de chaque côté.
on Faire dorer le poulet 8 minutes.
on Laisser épaissir 10 minutes en remuant constamment.`,
  es: `
off Cocer a fuego lento durante 25 minutos.
off Hornear 40 minutos.
off Dejar reposar la masa 1 hora.
off Marinar el pollo 2 horas en la nevera.
off Dejar enfriar 20 minutos.
off Cocinar tapado 30 minutos, removiendo de vez en cuando.
on Amasar durante 10 minutos.
on Sofreír la cebolla 8 minutos.
on Batir los huevos 3 minutos.
on Cocer 10 minutos sin dejar de remover.
on Freír 2 minutos por cada lado.
on Saltear las verduras 4 minutos.`,
  it: `
off Cuocere a fuoco basso per 30 minuti, coperto.
off Infornare per 35 minuti.
off Lasciare riposare l'impasto 1 ora.
off Far lievitare 2 ore.
off Lasciare marinare la carne per 3 ore.
off Cuocere 40 minuti mescolando di tanto in tanto.
on Impastare per 10 minuti.
on Rosolare la carne 5 minuti.
on Soffriggere la cipolla per 6 minuti.
on Montare gli albumi per 4 minuti.
on Cuocere 15 minuti mescolando continuamente.
on Friggere 2 minuti per lato.`,
  pt: `
off Deixe cozinhar por 20 minutos em fogo baixo.
off Asse por 40 minutos.
off Deixe descansar a massa por 1 hora.
off Leve à geladeira por 2 horas.
off Deixe marinar por 3 horas.
off Cozinhe por 30 minutos, mexendo de vez em quando.
on Sove a massa por 10 minutos.
on Refogue a cebola por 5 minutos.
on Bata no liquidificador por 3 minutos.
on Mexa sem parar por 8 minutos.
on Frite 2 minutos de cada lado.`,
  nl: `
off Laat 20 minuten sudderen.
off Bak de taart 40 minuten in de oven.
off Laat het deeg 1 uur rijzen.
off Laat het vlees 10 minuten rusten.
off Kook de aardappelen 20 minuten.
off Laat 30 minuten stoven en roer af en toe.
on Kneed het deeg 10 minuten.
on Fruit de ui 5 minuten.
on Klop de eieren 3 minuten.
on Roerbak de groenten 4 minuten.
on Bak de biefstuk 2 minuten aan elke kant.
on Laat 10 minuten koken en blijf roeren.`,
  sv: `
off Låt sjuda under lock i 25 minuter.
off Grädda i ugnen i 30 minuter.
off Låt degen jäsa 1 timme.
off Låt köttet vila i 10 minuter.
off Koka potatisen i 20 minuter.
off Låt koka 40 minuter och rör om då och då.
on Knåda degen i 10 minuter.
on Fräs löken i 5 minuter.
on Vispa grädden i 3 minuter.
on Stek biffen 2 minuter på varje sida.
on Koka i 5 minuter under omrörning.`,
  ja: `
off 弱火で20分煮る。
off 180度のオーブンで30分焼く。
off 冷蔵庫で1時間寝かせる。
off 30分ほど水に浸ける。
off ふたをして10分蒸す。
off 室温で15分置く。
on 強火で3分炒める。
on 生地を10分こねる。
on 絶えず混ぜながら5分煮る。
on 両面を2分ずつ焼く。
on 170度の油で4分揚げる。`,
  zh: `
off 小火炖1小时。
off 放入烤箱烤30分钟。
off 冷藏2小时。
off 腌制30分钟。
off 大火蒸10分钟。
off 静置20分钟。
on 大火翻炒3分钟。
on 揉面10分钟。
on 煎2分钟至两面金黄。
on 不停搅拌煮5分钟。
on 油炸4分钟。`,
};

/** Written with no rule in mind, and looked at only to count. */
export const heldOutHandsSentences: Readonly<Record<string, string>> = {
  en: `
off Poach the pears for 25 minutes.
off Put the loaf into the oven for 50 minutes.
off Pour over the boiling water and leave for 5 minutes.
off Reduce the heat, cover, and cook until the lentils are soft, about 35 minutes.
off Proof the shaped rolls for 40 minutes.
off Steep the tea for 4 minutes.
off Let it stand for 10 minutes before slicing.
off Cook the pasta for 9 minutes.
off Return to a simmer and cook for 15 minutes longer.
off Air-dry the duck for 12 hours.
on Caramelize the onions for 30 minutes, stirring frequently.
on Fold the dumplings, about 20 minutes.
on Swirl the pan for 2 minutes until the sugar melts.
on Mix on low speed for 4 minutes.
on Pan-fry the patties for 4 minutes on both sides.
on Blend for 1 minute.
on Heat the oil and cook the mushrooms for 6 minutes, tossing often.
on Sweat the leeks for 5 minutes.
on Cream together for 3 minutes.
on Char the peppers over the flame for 5 minutes, turning.`,
  others: `
off Bei schwacher Hitze 10 Minuten quellen lassen.
off Den Kuchen 1 Stunde abkühlen lassen.
on Die Butter mit dem Zucker 5 Minuten cremig rühren.
off Couvrir et laisser gonfler 10 minutes.
on Mélanger pendant 2 minutes.
off Guardar en el frigorífico 1 hora.
on Remover durante 3 minutos.
off Far bollire la pasta per 9 minuti.
on Mescolare per 2 minuti.
off Leve ao forno por 35 minutos.
off Zet 2 uur in de koelkast.
on Meng 3 minuten.
off Ställ i kylen i 2 timmar.
on Rör smeten i 2 minuter.
off オーブンで20分焼く。
on フライパンで5分炒める。
off 盖上锅盖焖10分钟。
on 搅拌2分钟。`,
};
