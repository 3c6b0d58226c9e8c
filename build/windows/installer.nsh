; What Explorer may open with Hobside, and links that begin with hobside:. SHELL_CONTEXT is the user, or everybody, as chosen
; in the setup. No type's own program is changed: only who has none of Cooklang's or Paprika's sees Hobside opened by a
; double click; a Markdown file gets Hobside under "Open with".

!define HOBSIDE_CLASS "Hobside.recipe"
!define HOBSIDE_OPEN '"$INSTDIR\${APP_EXECUTABLE_FILENAME}" "%1"'

!macro hobsideOpenWith EXT
  WriteRegNone SHELL_CONTEXT "Software\Classes\.${EXT}\OpenWithProgids" "${HOBSIDE_CLASS}"
  WriteRegStr SHELL_CONTEXT "Software\Classes\Applications\${APP_EXECUTABLE_FILENAME}\SupportedTypes" ".${EXT}" ""
!macroend

!macro hobsideOpenIfFree EXT
  !insertmacro hobsideOpenWith "${EXT}"
  ReadRegStr $R0 HKCR ".${EXT}" ""
  StrCmp $R0 "" 0 +2
  WriteRegStr SHELL_CONTEXT "Software\Classes\.${EXT}" "" "${HOBSIDE_CLASS}"
!macroend

!macro hobsideForget EXT
  DeleteRegValue SHELL_CONTEXT "Software\Classes\.${EXT}\OpenWithProgids" "${HOBSIDE_CLASS}"
  ReadRegStr $R0 SHELL_CONTEXT "Software\Classes\.${EXT}" ""
  StrCmp $R0 "${HOBSIDE_CLASS}" 0 +2
  DeleteRegValue SHELL_CONTEXT "Software\Classes\.${EXT}" ""
!macroend

!macro customInstall
  WriteRegStr SHELL_CONTEXT "Software\Classes\${HOBSIDE_CLASS}" "" "Recipe"
  WriteRegStr SHELL_CONTEXT "Software\Classes\${HOBSIDE_CLASS}\DefaultIcon" "" "$INSTDIR\resources\recipe.ico,0"
  WriteRegStr SHELL_CONTEXT "Software\Classes\${HOBSIDE_CLASS}\shell\open\command" "" '${HOBSIDE_OPEN}'
  WriteRegStr SHELL_CONTEXT "Software\Classes\Applications\${APP_EXECUTABLE_FILENAME}" "FriendlyAppName" "Hobside"
  WriteRegStr SHELL_CONTEXT "Software\Classes\Applications\${APP_EXECUTABLE_FILENAME}\shell\open\command" "" '${HOBSIDE_OPEN}'
  !insertmacro hobsideOpenWith "md"
  !insertmacro hobsideOpenWith "markdown"
  !insertmacro hobsideOpenIfFree "cook"
  !insertmacro hobsideOpenIfFree "paprikarecipes"

  WriteRegStr SHELL_CONTEXT "Software\Classes\hobside" "" "URL:Hobside"
  WriteRegStr SHELL_CONTEXT "Software\Classes\hobside" "URL Protocol" ""
  WriteRegStr SHELL_CONTEXT "Software\Classes\hobside\shell\open\command" "" '${HOBSIDE_OPEN}'
  System::Call "shell32::SHChangeNotify(i,i,i,i) (0x08000000, 0x1000, 0, 0)"
!macroend

!macro customUnInstall
  !insertmacro hobsideForget "md"
  !insertmacro hobsideForget "markdown"
  !insertmacro hobsideForget "cook"
  !insertmacro hobsideForget "paprikarecipes"
  DeleteRegKey SHELL_CONTEXT "Software\Classes\${HOBSIDE_CLASS}"
  DeleteRegKey SHELL_CONTEXT "Software\Classes\Applications\${APP_EXECUTABLE_FILENAME}"
  DeleteRegKey SHELL_CONTEXT "Software\Classes\hobside"
  System::Call "shell32::SHChangeNotify(i,i,i,i) (0x08000000, 0x1000, 0, 0)"
!macroend
