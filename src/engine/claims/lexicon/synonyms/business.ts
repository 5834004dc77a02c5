/** Companies, money, work and trade. Rows end with ";", phrases are joined with "_". Turnover of revenue, profit, cost and price stay apart. */
export const BUSINESS = `
buy purchase acquire acquisition takeover buyer take_over snap_up buyout buy_out; sell sale seller sell_off offload divest divestiture; merge merger amalgamate tie_up; bid bidder;
stake shareholding; shareholder stockholder; investor backer; spend expenditure outlay; revenue turnover top_line; profit bottom_line;
wage salary remuneration pay_packet pay_rise pay_deal pay_rate take-home_pay paycheck pay_cheque; staff employee worker workforce personnel headcount staffer;
layoff redundancy sack dismiss lay_off job_cut job_loss let_go; hire recruit take_on; freelance self-employed; jobless unemployed unemployment out_of_work; pensioner retiree;
resign quit step_down stand_down; chairman chairwoman chairperson; ceo chief_executive; founder co-founder; establish founded set_up;
start begin commence onset launch kick_off get_under_way; finish complete conclude conclusion wrap_up; delay postpone defer deferral put_off push_back; cancel scrap call_off;
resume resumption restart; shop store outlet branch; close shut shutter closure shutdown shut_down; supermarket grocer hypermarket; customer client clientele shopper;
subscribe subscription; supplier vendor; produce production output; factory plant; warehouse depot; headquarters hq head_office; inventory stockpile; shipment consignment;
deal agreement pact treaty; booking reservation; refund reimburse money_back; repay repayment pay_back; compensate redress restitution; debt indebted indebtedness borrowings;
loan lend; lender bank; mortgage home_loan; depositor saver; bond gilt; value valuation; bankrupt bankruptcy insolvent receivership go_bust;
ipo flotation stock_market_listing go_public public_offering; bailout bail_out rescue_package; subsidiary affiliate; startup start_up; tenant renter lessee;
forecast predict projected foresee; deficit shortfall; tax taxation; tariff import_duty customs_duty; inflation price_rise cpi consumer_prices; gdp gross_domestic_product;
economy economic; recession downturn; advertise advert ad; discount markdown price_cut; delivery deliver; antitrust competition_law; buyback repurchase buy_back; dealer dealership;
restaurant eatery; pub tavern; cafe coffee_shop; shortage scarcity; vc venture_capital; donor benefactor; charity non-profit nonprofit; money cash;
wealth wealthy rich affluent fortune; poor poverty impoverished; cheap inexpensive low-cost; costly expensive pricey; luxury upmarket high-end; pay payment; sponsor sponsorship;
partner partnership; adviser consultant; recipient beneficiary; audit auditor; register registration; analyse analysis; petrol_station filling_station gas_station;
redeem redemption; concede concession; practice practise
`;
