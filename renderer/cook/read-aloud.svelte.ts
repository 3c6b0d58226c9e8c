/** Reads what is on the screen with the computer's own voice; off until it is asked for. */
export class ReadAloud {
  isOn = $state(false);

  /** On, beginning with these words, or off. False when it was to begin and this computer has no voice. */
  async turn(text: string, language: string): Promise<boolean> {
    if (this.isOn) this.end();
    else {
      this.isOn = (await voices()).length > 0;
      this.say(text, language);
      return this.isOn;
    }
    return true;
  }

  end(): void {
    this.isOn = false;
    speechSynthesis.cancel();
  }

  /** In place of what is being said; nothing while it is off. */
  say(text: string, language: string): void {
    if (!this.isOn) return;
    const words = new SpeechSynthesisUtterance(text);
    if (language !== '') words.lang = language;
    speechSynthesis.cancel();
    speechSynthesis.speak(words);
  }
}

/** Milliseconds. A system that has voices tells of them well within this. */
const patience = 1000;

/** The list is empty until the system has told of its voices. */
function voices(): Promise<readonly SpeechSynthesisVoice[]> {
  const now = speechSynthesis.getVoices();
  if (now.length > 0) return Promise.resolve(now);
  return new Promise((resolve) => {
    const tell = () => {
      clearTimeout(timeout);
      speechSynthesis.removeEventListener('voiceschanged', tell);
      resolve(speechSynthesis.getVoices());
    };
    const timeout = setTimeout(tell, patience);
    speechSynthesis.addEventListener('voiceschanged', tell);
  });
}
