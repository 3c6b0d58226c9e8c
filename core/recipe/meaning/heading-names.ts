export type HeadingMeaning = 'ingredients' | 'amounts' | 'steps' | 'notes' | 'info' | 'source' | 'equipment';

/** In lower case, without marks between words and without apostrophes, as headings are compared. */
export const headingNames: Readonly<Record<HeadingMeaning, string>> = {
  ingredients:
    'ingredients|ingredient|ingredient list|ingredients list|list of ingredients|ingredients needed|what you need|what you will need|what youll need|you will need|youll need|things you need|what do you need|shopping list|what goes in|the goods|stuff|recipe ingredients|the ingredients|ingridients|ingredents|' +
    'zutaten|zutatenliste|zutat|die zutaten|man braucht|du brauchst|das brauchst du|' +
    'ingrédients|ingrédient|liste des ingrédients|les ingrédients|il vous faut|ingrediënten|ingrediënt|ingredienten|benodigdheden|dit heb je nodig|' +
    'ingredienti|gli ingredienti|ingredientes|los ingredientes|necesitas|ingredienser|ingrediens|ingredienserne|du skal bruge|dette trenger du|det här behöver du|ainekset|ainesosat|' +
    'składniki|skladniki|ingrediencje|suroviny|ingredience|prísady|ingrediencie|hozzávalók|ingrediente|ингредиенты|состав|продукты|інгредієнти|складники|съставки|продукти|sastojci|sestavine|υλικά|συστατικά|malzemeler|malzeme|içindekiler|' +
    '食材|材料|原料|配料|用料|必备原料|必备食材|必备材料|材料准备|材料清单|原材料|原料和工具|主料|辅料|調味料|调料|食材准备|食材清单|所需材料|所需食材|準備材料|食材準備|재료|준비물|필요한 재료|nguyên liệu|bahan|bahan bahan|ส่วนผสม|מצרכים|מרכיבים|המצרכים|المكونات|المقادير|مواد لازم|सामग्री',
  amounts: '计算|用量|分量|份量|食材用量',
  steps:
    'directions|direction|instructions|instruction|steps|step|method|methods|preparation|preparations|preparation steps|procedure|preparation method|process|how to|how to make it|how to make|how to do it|how its made|how to prepare|method of preparation|' +
    'cooking|cooking instructions|cooking directions|cooking steps|what to do|do it|make it|making it|recipe|prep|assembly|to make|putting it together|the process|execution|build|the build|the method|' +
    'zubereitung|anleitung|schritte|so gehts|arbeitsschritte|zubereitungsschritte|vorgehen|die zubereitung|herstellung|durchführung|arbeitsanweisung|' +
    'préparation|étapes|instructions de préparation|recette|réalisation|procédure|les étapes|la préparation|déroulement|progression|marche à suivre|' +
    'procedimento|procedimiento|preparazione|preparación|elaboración|pasos|instrucciones|modo de preparo|modo de preparação|modo de preparación|preparo|preparação|modo de fazer|confecção|passos|istruzioni|svolgimento|esecuzione|passaggi|la preparazione|elaboracion|preparacion|instrucoes|instruções|' +
    'bereiding|bereidingswijze|werkwijze|instructies|zo maak je het|stappen|aan de slag|gör så här|instruktioner|tillagning|så här gör du|tillvägagångssätt|fremgangsmåde|fremgangsmåte|sådan gør du|tilberedning|slik gjør du|valmistus|valmistusohje|ohjeet|' +
    'przygotowanie|sposób przygotowania|wykonanie|sposób wykonania|postup|příprava|postup přípravy|príprava|elkészítés|elkészítése|mod de preparare|preparare|приготовление|способ приготовления|как приготовить|инструкция|рецепт|приготування|спосіб приготування|приготвяне|начин на приготвяне|priprema|priprava|postopek|εκτέλεση|οδηγίες|παρασκευή|yapılışı|hazırlanışı|hazırlanış|tarif|yapılış|' +
    '操作|步骤|做法|制作|制作步骤|制作方法|烹饪步骤|制作过程|作法|作り方|手順|製作步驟|步驟|料理步驟|烹調步驟|烹饪方法|制作流程|操作步骤|具体步骤|烹饪过程|조리법|만드는 법|만드는법|만들기|조리 방법|조리순서|cách làm|các bước|cara membuat|cara memasak|langkah langkah|วิธีทำ|אופן ההכנה|הוראות הכנה|הכנה|طريقة التحضير|التحضير|طرز تهیه|विधि',
  notes:
    'notes|note|tips|tip|tips and tricks|variations|variation|serving|serving suggestions|serving suggestion|storage|storing|make ahead|contribution|contributors|附加内容|备注|小贴士|注意事项|技术总结|补充|hinweise|hinweis|tipps|anmerkungen|notizen|' +
    'remarques|astuces|conseils|notas|nota|consejos|consigli|suggerimenti|dicas|observações|note aggiuntive|varianti|variantes|opmerkingen|opmerking|tips & tricks|tricks|faq|nutrition|nutrition facts|nutritional info|nutrition information|nutritional information|nutritional values|nährwerte|nährwertangaben|valeurs nutritionnelles|información nutricional|valori nutrizionali|voedingswaarde|näringsvärden|suggestions|credits|comments|see also|optional|alternatives|serve with|served with|参考资料|小技巧|贴士|营养成分|コツ|ポイント|メモ|コツ・ポイント|substitutions|history|story|background|related|links|changelog|gallery|pictures|photos|images|comment|feedback|review|reviews|rating|noter|anteckningar|huom|uwagi|wskazówki|poznámky|megjegyzés|примечания|советы|заметки|примітки|σημειώσεις|notlar|püf noktası|팁|참고|메모|troubleshooting|macros|why this works|what to serve with it|pairings|wine pairing',
  info: 'info|information|details|metadata|meta|about|overview|recipe info|infos|informationen|informations|informazioni|información',
  source:
    'based on|source|sources|inspired by|adapted from|credit|attribution|quelle|quellen|references|reference|source & inspiration|fuente|fonte|bron|källa|kilde|источник|źródło|origin|inspiration|original recipe|来源|出典',
  equipment:
    'equipment|tools|tools needed|utensils|special equipment|equipment needed|kitchen tools|cookware|hardware|ausrüstung|geräte|utensilien|küchengeräte|werkzeuge|zubehör|matériel|ustensiles|utensilios|utensílios|attrezzatura|strumenti|keukengerei|materiaal|utrustning|redskap|udstyr|utstyr|sprzęt|nádobí|оборудование|посуда|инвентарь|工具|必备工具|厨具|器具|所需工具|道具|도구',
};

/** Announce steps or ingredients as a heading, but as a line of bold type may as well name a part of the dish or a step. */
export const notForParagraphs =
  'recipe|prep|assembly|to make|cooking|step|build|make it|do it|process|stuff|serving|to serve|optional|serve with|served with|making it|the build|execution|how to|主料|辅料|调料|調味料|состав|продукты|продукти|рецепт|tarif|preparations|recette|制作|操作|história|history|story|links|related|pictures|photos|images|gallery|review|note|tip|nota|hinweis|comment';
