// The JSON Schema of dateline/1, generated from the valibot schemas. For tests and tools: the page never imports it.
import { toJsonSchema } from '@valibot/to-json-schema';
import {
	ActorSchema,
	CitationSchema,
	ClaimSchema,
	DossierSchema,
	EventSchema,
	PlaceSchema,
	QuestionSchema,
	SourceSchema,
	StatementSchema
} from './schema.ts';
import { GeometrySchema, PositionSchema } from './schema/geometry.ts';

/** The schema as a JSON value (draft 7). JSON holds no NaN and no infinity, so `finite` needs no counterpart. */
export function jsonSchema(): object {
	return {
		$schema: 'http://json-schema.org/draft-07/schema#',
		...toJsonSchema(DossierSchema, {
			ignoreActions: ['finite'],
			definitions: {
				Position: PositionSchema,
				Geometry: GeometrySchema,
				Citation: CitationSchema,
				Source: SourceSchema,
				Place: PlaceSchema,
				Actor: ActorSchema,
				Event: EventSchema,
				Question: QuestionSchema,
				Statement: StatementSchema,
				Claim: ClaimSchema
			}
		}),
		title: 'Dateline dossier, format dateline/1'
	};
}
