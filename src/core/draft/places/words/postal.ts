// Two capitals after a town's name: the states of the United States as the post writes them, which are GeoNames' codes as well.
import { wordList } from '../../lexicon/word-list.ts';

export const REGION_OF_POSTAL = 'US.';
export const POSTAL = wordList(`AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH
	NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC`);
