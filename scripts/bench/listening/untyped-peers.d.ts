declare module 'vader-sentiment' {
  const vader: {
    readonly SentimentIntensityAnalyzer: {
      polarity_scores(text: string): { readonly compound: number };
    };
  };
  export = vader;
}

declare module 'sentiment' {
  class Sentiment {
    analyze(text: string): { readonly score: number; readonly comparative: number };
  }
  export = Sentiment;
}

declare module 'wink-sentiment' {
  function sentiment(text: string): {
    readonly score: number;
    readonly normalizedScore: number;
  };
  export = sentiment;
}

declare module 'wink-naive-bayes-text-classifier' {
  interface Classifier {
    definePrepTasks(tasks: readonly ((text: string) => readonly string[])[]): void;
    defineConfig(config: { readonly considerOnlyPresence: boolean; readonly smoothingFactor: number }): void;
    learn(text: string, label: string): void;
    consolidate(): void;
    computeOdds(text: string): readonly (readonly [label: string, odds: number])[];
  }
  function createClassifier(): Classifier;
  export = createClassifier;
}
