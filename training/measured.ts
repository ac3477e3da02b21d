/** What speaks for the first sentence of a question, and whether it answers. */
export type Measured = {
	readonly measures: Readonly<Record<string, number>>;
	/** Whether it cannot answer, whatever speaks for it. */
	readonly isMisfit: boolean;
	readonly isRight: boolean;
	readonly isAnswerable: boolean;
};
